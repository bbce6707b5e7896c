namespace NRules.AgendaFilters;

/// <summary>An agenda filter that remembers something of the activations it has seen.</summary>
public interface IStatefulAgendaFilter : IAgendaFilter
{
    /// <summary>Told that an activation was taken from the agenda to fire.</summary>
    /// <param name="context">The session.</param>
    /// <param name="activation">The activation.</param>
    void Select(AgendaContext context, Activation activation);

    /// <summary>Told that an activation is gone, since its facts no longer match.</summary>
    /// <param name="context">The session.</param>
    /// <param name="activation">The activation.</param>
    void Remove(AgendaContext context, Activation activation);
}
