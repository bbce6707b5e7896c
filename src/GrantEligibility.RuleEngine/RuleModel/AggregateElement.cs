namespace NRules.RuleModel;

/// <summary>Combines the matches of its source pattern into values. The expressions' parameters are the source's declaration and earlier ones.</summary>
public class AggregateElement : RuleElement
{
    /// <summary>Gathers all matches into one collection, possibly empty.</summary>
    public const string CollectName = "Collect";

    /// <summary>Gathers the matches of each key into a group.</summary>
    public const string GroupByName = "GroupBy";

    /// <summary>Turns each match into a value.</summary>
    public const string ProjectName = "Project";

    /// <summary>Turns each match into any number of values.</summary>
    public const string FlattenName = "Flatten";

    /// <summary>The expression that computes the value, or the values, of a match.</summary>
    public const string SelectorName = "Selector";

    /// <summary>The expression that computes the element of a group or lookup.</summary>
    public const string ElementSelectorName = "ElementSelector";

    /// <summary>The expression that computes the key of a group or lookup.</summary>
    public const string KeySelectorName = "KeySelector";

    /// <summary>The expression that computes a sort key, smallest first.</summary>
    public const string KeySelectorAscendingName = "KeySelectorAscending";

    /// <summary>The expression that computes a sort key, largest first.</summary>
    public const string KeySelectorDescendingName = "KeySelectorDescending";

    internal AggregateElement(Type resultType, string name, ExpressionCollection expressions, PatternElement source, Type? customFactoryType)
        : base(DeclarationScope.ImportsInOrder([source, .. expressions]), exports: [])
    {
        ResultType = resultType;
        Name = name;
        Expressions = expressions;
        Source = source;
        CustomFactoryType = customFactoryType;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Aggregate;

    /// <summary>The type of the values the aggregate produces.</summary>
    public Type ResultType { get; }

    /// <summary>The pattern whose matches are combined.</summary>
    public PatternElement Source { get; }

    /// <summary>Which aggregate it is: one of the names above, or that of a custom one.</summary>
    public string Name { get; }

    /// <summary>The factory of a custom aggregate, or null for one known by its name.</summary>
    public Type? CustomFactoryType { get; }

    /// <summary>The expressions, by role; sort keys stand in the order of their weight.</summary>
    public ExpressionCollection Expressions { get; }

    internal override RuleElement Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor) => visitor.VisitAggregate(context, this);
}
