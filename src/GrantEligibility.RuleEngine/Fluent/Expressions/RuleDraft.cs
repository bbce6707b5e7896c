using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace NRules.Fluent.Expressions;

/// <summary>A rule while its <c>Define</c> method describes it.</summary>
internal sealed class RuleDraft
{
    private readonly RuleMetadata _metadata;
    private readonly AliasScope _aliases = new();
    private string _name;
    private int _priority;

    public RuleDraft(RuleMetadata metadata)
    {
        _metadata = metadata;
        _name = metadata.Name;
        _priority = metadata.Priority ?? 0;
        Dependencies = new DependencyExpression(_aliases);
        Conditions = new LeftHandSideExpression(GroupType.And, _aliases);
    }

    public DependencyExpression Dependencies { get; }

    public LeftHandSideExpression Conditions { get; }

    public FilterExpression Filters { get; } = new();

    public RightHandSideExpression Actions { get; } = new();

    public void Name(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _name = value;
    }

    public void Priority(int value) => _priority = value;

    public IRuleDefinition Build()
    {
        if (Conditions.IsEmpty)
            throw new InvalidOperationException("The rule has no condition. Say in When() what it matches.");
        if (Actions.IsEmpty)
            throw new InvalidOperationException("The rule has no action. Say in Then() what it does.");

        return Element.RuleDefinition(
            _name,
            _metadata.Description,
            _priority,
            _metadata.Repeatability ?? RuleRepeatability.Repeatable,
            _metadata.Tags,
            [new RuleProperty(RuleProperties.ClrType, _metadata.RuleType)],
            Dependencies.Build(),
            Conditions.Build(),
            Filters.Build(_aliases),
            Actions.Build(_aliases.With(Dependencies.Declarations)));
    }
}
