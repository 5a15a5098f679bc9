import { Home } from "../features/session/home.tsx";

export default function Page() {
  return <Home />;
}
