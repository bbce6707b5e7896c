namespace NRules.AgendaFilters;

/// <summary>Decides which activations reach the agenda.</summary>
public interface IAgendaFilter
{
    /// <summary>Asked when an activation is created and each time it is updated.</summary>
    /// <param name="context">The session that asks.</param>
    /// <param name="activation">The activation.</param>
    /// <returns><see langword="true"/> to put the activation on the agenda; <see langword="false"/> to keep it off.</returns>
    bool Accept(AgendaContext context, Activation activation);
}
