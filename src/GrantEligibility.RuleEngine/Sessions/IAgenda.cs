using NRules.AgendaFilters;
using NRules.RuleModel;

namespace NRules;

/// <summary>The activations of a session that wait to fire: higher priority first, then in the order of activation.</summary>
public interface IAgenda
{
    /// <summary>Whether no activation waits.</summary>
    bool IsEmpty { get; }

    /// <summary>The match that fires next.</summary>
    /// <exception cref="InvalidOperationException">The agenda is empty.</exception>
    IMatch Peek();

    /// <summary>Takes every waiting activation off the agenda. Facts and matches stay; a match that is updated comes back.</summary>
    void Clear();

    /// <summary>Adds a filter for the activations of every rule. It is asked about activations created or updated from now on.</summary>
    /// <param name="filter">The filter.</param>
    void AddFilter(IAgendaFilter filter);

    /// <summary>Adds a filter for the activations of one rule. It is asked about activations created or updated from now on.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="filter">The filter.</param>
    void AddFilter(IRuleDefinition rule, IAgendaFilter filter);
}
