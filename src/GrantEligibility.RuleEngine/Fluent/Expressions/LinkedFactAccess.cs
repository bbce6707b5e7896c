using System.Linq.Expressions;
using System.Reflection;
using NRules.RuleModel;

namespace NRules.Fluent.Expressions;

/// <summary>The parts of an action that keep what a <c>Yield</c> computed: <c>LinkedFact.Put(context, key, fact)</c>. The engine itself retracts the fact with the match.</summary>
/// <param name="context">The context parameter of the action.</param>
/// <param name="ordinal">The place of the Yield among the rule's actions, by which its fact is told from those of other Yields of the match.</param>
internal sealed class LinkedFactAccess(ParameterExpression context, int ordinal)
{
    private static readonly MethodInfo PutMethod = typeof(LinkedFact).GetMethod(nameof(LinkedFact.Put))!;
    private static readonly MethodInfo ExistsMethod = typeof(LinkedFact).GetMethod(nameof(LinkedFact.Exists))!;
    private static readonly MethodInfo GetMethod = typeof(IContext).GetMethod(nameof(IContext.GetLinked))!;

    private readonly ConstantExpression _key = Expression.Constant(new YieldKey(ordinal), typeof(object));

    public Expression Put(Expression fact) =>
        Expression.Call(PutMethod, context, _key, Expression.Convert(fact, typeof(object)));

    public Expression Exists() => Expression.Call(ExistsMethod, context, _key);

    public Expression Get(Type type) => Expression.Convert(Expression.Call(context, GetMethod, _key), type);
}
