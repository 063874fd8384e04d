/** Days that a stock lasts, by what is handed out a day. */
export function daysLeft(stock, perDay) {
  if (perDay <= 0) return Infinity
  return Math.floor(stock / perDay)
}
