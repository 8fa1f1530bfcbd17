/** What Office itself asks of the host: the add-in's runtime, its pane and its ribbon. */
import type { Description } from '../richapi/description';
import type { HostSession } from '../session';
import { bool, text } from './arguments';
import type { Descriptions } from './targets';
import { objectOf } from './targets';

export const SERVICES: Descriptions<'RibbonTab' | 'RibbonButton' | 'Service'> = {
  Service: {},
  RibbonTab: {
    methods: {
      SetVisibility: { call: ({ id }, [visible], session) => void session.ribbon.set(id, { visible: bool(visible) }) },
    },
  },
  RibbonButton: {
    scalars: {
      Enabled: {
        get: ({ id }, session) => session.ribbon.get(id)?.enabled ?? true,
        set: ({ id }, value, session) => void session.ribbon.set(id, { enabled: bool(value) }),
      },
    },
  },
};

/** Services by the names under which the client asks for them. */
export const NAMED_SERVICES: Readonly<Record<string, Description<unknown, HostSession>>> = {
  'Microsoft.InternalService.AddinInternalService': { methods: { NotifyActionHandlerReady: { call: () => null } } },
  'Microsoft.DynamicRibbon.DynamicRibbon': {
    methods: {
      GetTab: { call: (_target, [id]) => objectOf('RibbonTab', { id: text(id) }) },
      GetButton: { call: (_target, [id]) => objectOf('RibbonButton', { id: text(id) }) },
    },
  },
  'Microsoft.AppRuntime.AppRuntimeService': {
    methods: {
      SetAppRuntimeState: { call: (_target, [state], session) => void (session.pane.state = text(state)) },
      GetAppRuntimeState: { call: (_target, _args, session) => session.pane.state },
    },
  },
  'Microsoft.AppRuntime.AppRuntimePersistenceService': {
    methods: {
      SetAppRuntimeStartState: { call: (_target, [state], session) => void (session.pane.startState = text(state)) },
      GetAppRuntimeStartState: { call: (_target, _args, session) => session.pane.startState },
    },
  },
};
