using NRules.AgendaFilters;
using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>The filters that the host has added to an agenda.</summary>
internal sealed class AgendaFilterSet
{
    private readonly List<IAgendaFilter> _global = [];
    private readonly Dictionary<IRuleDefinition, List<IAgendaFilter>> _byRule = [];

    public void Add(IAgendaFilter filter) => _global.Add(filter);

    public void Add(IRuleDefinition rule, IAgendaFilter filter)
    {
        if (!_byRule.TryGetValue(rule, out var filters))
        {
            filters = [];
            _byRule.Add(rule, filters);
        }

        filters.Add(filter);
    }

    private bool IsEmpty => _global.Count == 0 && _byRule.Count == 0;

    public bool Accept(AgendaContext context, Activation activation)
    {
        if (IsEmpty)
        {
            return true;
        }

        foreach (var filter in For(activation))
        {
            if (!filter.Accept(context, activation))
            {
                return false;
            }
        }

        return true;
    }

    public void Select(AgendaContext context, Activation activation)
    {
        if (IsEmpty)
        {
            return;
        }

        foreach (var filter in For(activation))
        {
            (filter as IStatefulAgendaFilter)?.Select(context, activation);
        }
    }

    public void Remove(AgendaContext context, Activation activation)
    {
        if (IsEmpty)
        {
            return;
        }

        foreach (var filter in For(activation))
        {
            (filter as IStatefulAgendaFilter)?.Remove(context, activation);
        }
    }

    private IEnumerable<IAgendaFilter> For(Activation activation)
        => _byRule.TryGetValue(activation.Rule, out var own) ? [.. _global, .. own] : [.. _global];
}
