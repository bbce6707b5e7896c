using NRules.Fluent.Expressions;
using NRules.RuleModel;

namespace NRules.Fluent.Dsl;

/// <summary>
/// A rule, written as a class: <see cref="Define"/> says when it applies and what it then does. A rule object belongs to one thread while it is being defined;
/// afterwards the engine uses the definition and the object only as far as actions refer to it.
/// </summary>
public abstract class Rule
{
    private RuleDraft? _draft;

    private RuleDraft Draft => _draft ?? throw new InvalidOperationException("A rule is described inside Define() only.");

    /// <summary>Describes the rule by <see cref="When"/> and <see cref="Then"/>, and where needed by the others.</summary>
    public abstract void Define();

    /// <summary>Names the rule, in place of the attribute or the class.</summary>
    /// <param name="value">The name; not empty.</param>
    protected void Name(string value) => Draft.Name(value);

    /// <summary>Ranks the rule on the agenda, in place of the attribute.</summary>
    /// <param name="value">The rank: higher fires first.</param>
    protected void Priority(int value) => Draft.Priority(value);

    /// <summary>Names the services that the actions use.</summary>
    /// <returns>Takes the services.</returns>
    protected IDependencyExpression Dependency() => Draft.Dependencies;

    /// <summary>Gates the matches on their way to the agenda.</summary>
    /// <returns>Takes the filters.</returns>
    protected IFilterExpression Filter() => Draft.Filters;

    /// <summary>Says when the rule applies.</summary>
    /// <returns>Takes the conditions.</returns>
    protected ILeftHandSideExpression When() => Draft.Conditions;

    /// <summary>Says what the rule does.</summary>
    /// <returns>Takes the actions.</returns>
    protected IRightHandSideExpression Then() => Draft.Actions;

    internal IRuleDefinition ToDefinition()
    {
        _draft = new RuleDraft(new RuleMetadata(GetType()));
        try
        {
            Define();
            return _draft.Build();
        }
        finally
        {
            _draft = null;
        }
    }
}
