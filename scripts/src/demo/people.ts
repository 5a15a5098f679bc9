/* The demo clinics. Everybody here is made up; this data is seeded locally and lives in no product code. */

export const DEMO_PASSWORD = "Swasya-demo-1";

interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: "nurse" | "doctor" | "admin";
  readonly clinicId: string;
  readonly registrationNo?: string;
}

export const demoStaff: readonly [DemoPerson, ...DemoPerson[]] = [
  { email: "nurse@rampur.example", name: "Demo Nurse Rampur", role: "nurse", clinicId: "rampur" },
  {
    email: "doctor@rampur.example",
    name: "Dr Demo Rampur",
    role: "doctor",
    clinicId: "rampur",
    registrationNo: "DEMO/0001",
  },
  { email: "admin@rampur.example", name: "Demo Admin Rampur", role: "admin", clinicId: "rampur" },
  { email: "nurse@sitapur.example", name: "Demo Nurse Sitapur", role: "nurse", clinicId: "sitapur" },
  {
    email: "doctor@sitapur.example",
    name: "Dr Demo Sitapur",
    role: "doctor",
    clinicId: "sitapur",
    registrationNo: "DEMO/0002",
  },
];

/** Ids are fixed, so that seeding twice is seeding once. */
export const demoPatients = [
  {
    patientId: "PAT_rampur_01KADEM0000000000000000001",
    name: "Kalpana Devi (demo)",
    phone: "9000000001",
    age: 52,
    sex: "female",
  },
  {
    patientId: "PAT_rampur_01KADEM0000000000000000002",
    name: "Ramdin Namoona (demo)",
    phone: "9000000002",
    age: 67,
    sex: "male",
  },
  {
    patientId: "PAT_rampur_01KADEM0000000000000000003",
    name: "Savitri Misaal (demo)",
    phone: "9000000003",
    age: 34,
    sex: "female",
  },
  {
    patientId: "PAT_rampur_01KADEM0000000000000000004",
    name: "Chhotu Udaharan (demo)",
    phone: "9000000004",
    age: 8,
    sex: "male",
  },
] as const;
