namespace NRules.RuleModel;

/// <summary>A fact as one pattern of a rule matched it.</summary>
public interface IFactMatch : IFact
{
    /// <summary>The name and type under which the rule knows the fact.</summary>
    Declaration Declaration { get; }
}
