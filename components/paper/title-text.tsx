/** A headline in which no short quotation is broken: 梨树县 / “田间课堂”讲出…, not “田间课 / 堂”讲出…. */
export function TitleText({ text }: { text: string }) {
  return text.split(/(“[^“”]{1,8}”)/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} className="paper-together">
        {part}
      </span>
    ),
  )
}
