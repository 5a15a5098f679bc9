"use client";
import type { StaffMember } from "@swasya/domain/staff";
import { Button } from "@swasya/ui/button";
import { Sheet } from "@swasya/ui/sheet";
import { useState } from "react";
import { useText } from "../../shell/language.tsx";
import { useUser } from "../session/api.ts";
import { useStaff, useStaffActs } from "./api.ts";
import { Book } from "./book.tsx";
import { InviteForm } from "./invite-form.tsx";

export function Staff() {
  const t = useText();
  const me = useUser();
  const staff = useStaff();
  const { invite, disable } = useStaffActs();
  const [leaving, setLeaving] = useState<StaffMember>();
  const confirmLeaving = () => {
    if (leaving) disable.mutate({ staffId: leaving.staffId }, { onSettled: () => setLeaving(undefined) });
  };

  return (
    <>
      <Book
        name="staff"
        error={staff.error ?? disable.error}
        columns={["name", "email", "role", "state", "act"]}
        rows={staff.data?.map((member) => (
          <tr key={member.staffId}>
            <td className="wrap-anywhere">{member.name}</td>
            <td className="wrap-anywhere">{member.email}</td>
            <td>
              {t(`role.${member.role}`)}
              {member.registrationNo && (
                <span className="block text-sm text-text-2">{member.registrationNo}</span>
              )}
            </td>
            <td className={member.enabled ? "text-neem" : "text-text-3"}>
              {t(member.enabled ? "admin.active" : "admin.disabled")}
            </td>
            <td className="text-right">
              {member.enabled && member.staffId !== me.staffId && (
                <Button
                  size="small"
                  kind="harm"
                  aria-label={t("admin.disable-name", { name: member.name })}
                  onClick={() => setLeaving(member)}
                >
                  {t("admin.disable")}
                </Button>
              )}
            </td>
          </tr>
        ))}
      />
      <InviteForm invite={invite} />
      <Sheet
        open={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        title={t("admin.disable")}
        closeLabel={t("action.close")}
        place="centre"
        foot={
          <Button kind="harm" onClick={confirmLeaving}>
            {t("admin.disable")}
          </Button>
        }
      >
        <p>{t("admin.disable-sure", { name: leaving?.name ?? "" })}</p>
      </Sheet>
    </>
  );
}
