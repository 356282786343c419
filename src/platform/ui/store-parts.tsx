import { Form } from 'react-router'
import { Button } from '#platform/ui/button.tsx'
import { FormKey } from '#platform/ui/form.tsx'
import { Card } from '#platform/ui/layout.tsx'

/**
 * What goes on from a preview: keep what can be kept (`intent=store`), or stop (`intent=cancel`). Without `store` there
 * is nothing to keep. Works without script.
 */
export const StoreBar = ({ said, store, cancel }: { said: string | null; store: string | null; cancel: string }) => (
  <Card flush>
    <Form method="post" className="sk-bulk sk-bulk--alone">
      <FormKey />
      <span className="sk-bulk__count">{said}</span>
      <div className="sk-bulk__actions">
        {store ? (
          <Button look="primary" icon="check" name="intent" value="store">
            {store}
          </Button>
        ) : null}
        <Button name="intent" value="cancel">
          {cancel}
        </Button>
      </div>
    </Form>
  </Card>
)

/** The way back from what was kept: `intent=undo`. */
export const UndoCard = ({ title, how, undo }: { title: string; how: string; undo: string }) => (
  <Card title={title}>
    <p>{how}</p>
    <Form method="post">
      <FormKey />
      <Button icon="undo" name="intent" value="undo">
        {undo}
      </Button>
    </Form>
  </Card>
)
