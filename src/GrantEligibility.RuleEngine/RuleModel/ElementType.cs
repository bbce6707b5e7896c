namespace NRules.RuleModel;

/// <summary>The kinds of elements a rule is made of.</summary>
public enum ElementType
{
    /// <summary>An <see cref="ActionElement"/>.</summary>
    Action = 0,

    /// <summary>An <see cref="ActionGroupElement"/>.</summary>
    ActionGroup = 1,

    /// <summary>An <see cref="AggregateElement"/>.</summary>
    Aggregate = 2,

    /// <summary>An <see cref="AndElement"/>.</summary>
    And = 3,

    /// <summary>A <see cref="BindingElement"/>.</summary>
    Binding = 4,

    /// <summary>A <see cref="DependencyElement"/>.</summary>
    Dependency = 5,

    /// <summary>A <see cref="DependencyGroupElement"/>.</summary>
    DependencyGroup = 6,

    /// <summary>An <see cref="ExistsElement"/>.</summary>
    Exists = 7,

    /// <summary>A <see cref="FilterElement"/>.</summary>
    Filter = 8,

    /// <summary>A <see cref="FilterGroupElement"/>.</summary>
    FilterGroup = 9,

    /// <summary>A <see cref="ForAllElement"/>.</summary>
    ForAll = 10,

    /// <summary>A <see cref="NotElement"/>.</summary>
    Not = 11,

    /// <summary>An <see cref="OrElement"/>.</summary>
    Or = 12,

    /// <summary>A <see cref="PatternElement"/>.</summary>
    Pattern = 13,

    /// <summary>A <see cref="NamedExpressionElement"/>.</summary>
    NamedExpression = 14,
}
