namespace NRules.RuleModel.Builders;

/// <summary>The logical operator that combines the elements of a group.</summary>
public enum GroupType
{
    /// <summary>All elements must match.</summary>
    And = 0,

    /// <summary>At least one element must match.</summary>
    Or = 1,
}
