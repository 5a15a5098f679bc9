import { useLeaveGuard } from "../features/recorder/use-recorder.ts";
import { Find } from "../features/register/find.tsx";
import { PatientScreen } from "../features/patient/patient-screen.tsx";
import { RecordScreen } from "../features/recorder/record-screen.tsx";
import { Register } from "../features/register/register.tsx";
import { Tray } from "../features/sync/tray.tsx";
import { Today } from "../features/queue/today.tsx";
import { useKeptQueue } from "../features/queue/use-kept-queue.ts";
import { useRoute } from "./route.ts";
import { useLive } from "./use-live.ts";

/** One screen at a time, for a nurse who is signed in. */
export function App() {
  useLive();
  useLeaveGuard();
  useKeptQueue();
  const route = useRoute();
  switch (route.screen) {
    case "today":
      return <Today />;
    case "register":
      return <Register />;
    case "find":
      return <Find />;
    case "sync":
      return <Tray />;
    case "patient":
      return <PatientScreen key={route.patientId} patientId={route.patientId} />;
    case "record":
      return <RecordScreen key={route.patientId} patientId={route.patientId} />;
  }
}
