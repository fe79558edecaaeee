export function StageQr() {
  return null;
}
