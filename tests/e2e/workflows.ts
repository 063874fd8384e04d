import type { World } from '../../demo/world.ts'
import { applications, image } from '../../demo/world.ts'

/** A release by the facade: one `uses:`. */
export function byFacade(world: World, version: string): string {
  return `
on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - id: release
        uses: org/release-kit/deploy@v1
        with:
          environment: production
          version: ${version}
          image: ${image}:${version}
          target-url: ${world.coolify.url}
          target-token: \${{ secrets.COOLIFY_TOKEN }}
          blue-resource: ${applications.blue}
          green-resource: ${applications.green}
          poll-interval: 200ms
          switch: webhook
          driver-url: ${world.edge.driverUrl}
          driver-token: \${{ secrets.EDGE_TOKEN }}
          route: shop
          url: ${world.edge.url}
          blue-url: ${world.slotUrl.blue}
          green-url: ${world.slotUrl.green}
          steps: 10 50 100
          step-duration: 20s
          bake: 2s
          request-rate: 60
          paths: /checkout
          lock-settle: 100ms
          lock-interval: 100ms
          takeover-grace: 100ms
          notify: |
            slack
            issue
          slack-webhook: \${{ secrets.SLACK_WEBHOOK }}
          github-token: \${{ secrets.GITHUB_TOKEN }}
      - if: always()
        env:
          SEEN: phase=\${{ steps.release.outputs.phase }} active=\${{ steps.release.outputs.active }} back=\${{ steps.release.outputs.rolled-back }} incident=\${{ steps.release.outputs.incident-url != '' }}
        run: echo "SEEN $SEEN"
`
}

/** A release by the seven actions, one by one. */
export function byActions(world: World, version: string): string {
  const traffic = `
          environment: production
          driver: webhook
          driver-url: ${world.edge.driverUrl}
          driver-token: \${{ secrets.EDGE_TOKEN }}
          route: shop
          url: ${world.edge.url}
          blue-url: ${world.slotUrl.blue}
          green-url: ${world.slotUrl.green}
          lock-settle: 100ms
          lock-interval: 100ms
          takeover-grace: 100ms
          github-token: \${{ secrets.GITHUB_TOKEN }}`
  return `
on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - uses: org/release-kit/actions/quality-gate@v1
        with:
          commands: 'unit: node --test'
          block: commands.unit.exit == 0
          comment: 'false'
          check: 'false'
          store-metrics: 'false'
          github-token: \${{ secrets.GITHUB_TOKEN }}
      - id: tag
        uses: org/release-kit/actions/semver-tag@v1
        with:
          channels: 'main: stable'
          github-token: \${{ secrets.GITHUB_TOKEN }}
      - id: begin
        uses: org/release-kit/actions/blue-green-switch@v1
        with:
          part: begin
          version: \${{ steps.tag.outputs.tag }}
          artifact: ${image}:${version}${traffic}
      - uses: org/release-kit/actions/deploy-coolify@v1
        with:
          url: ${world.coolify.url}
          token: \${{ secrets.COOLIFY_TOKEN }}
          resources: shop=\${{ steps.begin.outputs.preview == 'blue' && '${applications.blue}' || '${applications.green}' }}
          image: shop=${image}:\${{ steps.tag.outputs.tag }}
          slot: \${{ steps.begin.outputs.preview }}
          release-id: \${{ steps.begin.outputs.release-id }}
          poll-interval: 200ms
          github-token: \${{ secrets.GITHUB_TOKEN }}
      - uses: org/release-kit/actions/health-wait@v1
        with:
          urls: \${{ steps.begin.outputs.preview-url }}/health
          expect-version: \${{ steps.tag.outputs.tag }}
          github-token: \${{ secrets.GITHUB_TOKEN }}
      - id: shift
        uses: org/release-kit/actions/blue-green-switch@v1
        with:
          part: shift
          release-id: \${{ steps.begin.outputs.release-id }}
          steps: 10 100
          step-duration: 20s
          bake: 3s
          on-inconclusive: pass
          request-rate: 60
          paths: /checkout${traffic}
      - id: notes
        uses: org/release-kit/actions/release-notes@v1
        with:
          to: \${{ steps.tag.outputs.tag }}
          release: publish
          github-token: \${{ secrets.GITHUB_TOKEN }}
      - id: rollback
        uses: org/release-kit/actions/rollback@v1
        with:
          reason: rehearsal${traffic}
      - env:
          SEEN: tag=\${{ steps.tag.outputs.tag }} switched=\${{ steps.shift.outputs.switched }} notes=\${{ steps.notes.outputs.entry-count }} strategy=\${{ steps.rollback.outputs.strategy }} to=\${{ steps.rollback.outputs.to-version }}
        run: echo "SEEN $SEEN"
`
}
