namespace NRules.RuleModel;

/// <summary>What produced a fact that the host did not insert.</summary>
public interface IFactSource
{
    /// <summary>The kind of source.</summary>
    FactSourceType SourceType { get; }

    /// <summary>The facts from which the fact was produced.</summary>
    IEnumerable<IFact> Facts { get; }
}
