namespace NRules.RuleModel;

/// <summary>Whether a rule may fire again for a match it has fired for.</summary>
public enum RuleRepeatability
{
    /// <summary>The rule fires again when a fact of the match is updated.</summary>
    Repeatable = 0,

    /// <summary>The rule fires once for as long as the match holds.</summary>
    NonRepeatable = 1,
}
