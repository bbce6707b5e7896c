using System.Linq.Expressions;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace NRules.Fluent.Expressions;

internal sealed class LeftHandSideExpression(GroupType groupType, AliasScope aliases) : ILeftHandSideExpression
{
    private readonly List<RuleElement> _children = [];

    public bool IsEmpty => _children.Count == 0;

    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
    {
        var scope = ScopeOfNext();
        return Add(Pattern(scope, scope.Declare(typeof(TFact), alias), conditions));
    }

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions) => Add(Pattern(ScopeOfNext(), typeof(TFact), conditions));

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions) => Add(Element.Exists(Pattern(ScopeOfNext(), typeof(TFact), conditions)));

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions) => Add(Element.Not(Pattern(ScopeOfNext(), typeof(TFact), conditions)));

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition) => Add(ForAll(typeof(TFact), [], [condition]));

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions) => conditions.Length == 0
        ? throw new ArgumentException("All(…) says which facts it asks, but not what must hold of them. Add a condition.", nameof(conditions))
        : Add(ForAll(typeof(TFact), [baseCondition], conditions));

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
    {
        ArgumentNullException.ThrowIfNull(queryExpression);
        var scope = ScopeOfNext();
        var query = new QueryBuilder();
        queryExpression(query);
        return Add(query.Build(scope, () => scope.Declare(typeof(TResult), alias)));
    }

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder) => AddGroup(GroupType.And, builder);

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder) => AddGroup(GroupType.Or, builder);

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var scope = ScopeOfNext();
        var binding = Element.Binding(typeof(TResult), AliasRewriter.Rewrite(scope, expression));
        return Add(Element.Pattern(scope.Declare(typeof(TResult), alias), Array.Empty<NamedExpressionElement>(), binding));
    }

    /// <summary>
    /// The conditions go to the pattern before, where they cut the join short. Elements in between that declare nothing do not matter: a conjunction has no order. Where there is no
    /// such pattern (at the start of a group, after a group with aliases of its own, as an alternative of an Or) the conditions get a pattern of their own, over a constant.
    /// </summary>
    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        var scope = ScopeOfNext();
        NamedExpressionElement[] added = [.. conditions.Select(c => Element.Condition(AliasRewriter.Rewrite(scope, c)))];
        var last = groupType == GroupType.And ? _children.FindLastIndex(c => c.Exports.Count > 0) : -1;
        if (last >= 0 && _children[last] is PatternElement pattern)
        {
            _children[last] = Element.Pattern(pattern.Declaration, [.. pattern.Expressions, .. added], pattern.Source);
            return this;
        }
        return Add(Element.Pattern(scope.NewUnnamed(typeof(bool)), added, Element.Binding(Expression.Lambda<Func<bool>>(Expression.Constant(true)))));
    }

    public GroupElement Build() => Element.Group(groupType, _children);

    private AliasScope ScopeOfNext() => groupType == GroupType.Or ? aliases.Nested() : aliases;

    private LeftHandSideExpression Add(RuleElement element)
    {
        _children.Add(element);
        return this;
    }

    private LeftHandSideExpression AddGroup(GroupType type, Action<ILeftHandSideExpression> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var scope = ScopeOfNext();
        var group = new LeftHandSideExpression(type, scope);
        builder(group);
        var element = group.Build();
        scope.Publish(element.Exports);
        return Add(element);
    }

    // What is not generic is there for every type of fact, and need not be made ready for each.
    private ForAllElement ForAll(Type type, LambdaExpression[] baseConditions, LambdaExpression[] conditions)
    {
        var scope = ScopeOfNext();
        return Element.ForAll(Pattern(scope, type, baseConditions), [Pattern(scope, type, conditions)]);
    }

    private static PatternElement Pattern(AliasScope scope, Type type, LambdaExpression[] conditions) =>
        Pattern(scope, scope.NewUnnamed(type), conditions);

    private static PatternElement Pattern(AliasScope scope, Declaration declaration, LambdaExpression[] conditions) =>
        Element.Pattern(declaration, Array.ConvertAll(conditions, c => Element.Condition(AliasRewriter.Rewrite(scope, c, declaration))), source: null);
}
