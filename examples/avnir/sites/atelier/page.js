const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** La page d'accueil du site « atelier ». */
export function page(titre) {
  return `<!doctype html><html lang="fr"><title>${escape(titre)}</title><h1>${escape(titre)}</h1></html>`
}
