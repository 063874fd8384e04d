/** Whether a version behind it makes a name that git takes for a tag (git check-ref-format), and no command for an option. */
export function isTagPrefix(text: string): boolean {
  return /^(?![-/.])(?!.*(?:\.\.|@\{|\/[/.]|\.lock\/))[^\s~^:?*[\]\\\p{Cc}]*$/u.test(text)
}
