using System.Linq.Expressions;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace NRules.Fluent.Expressions;

/// <summary>Collects actions as written: they see the aliases of the whole left-hand side, which may be described after them.</summary>
internal sealed class RightHandSideExpression : IRightHandSideExpression
{
    private readonly List<Func<AliasScope, ActionElement>> _actions = [];

    public bool IsEmpty => _actions.Count == 0;

    public IRightHandSideExpression Action(Expression<Action<IContext>> action, ActionTrigger actionTrigger)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Add(actionTrigger, action.Parameters[0], rewriter => rewriter.Inline(action));
    }

    public IRightHandSideExpression Do(Expression<Action<IContext>> action) => Action(action, ActionElement.DefaultTrigger);

    public IRightHandSideExpression Undo(Expression<Action<IContext>> action) => Action(action, ActionTrigger.Deactivated);

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield)
    {
        ArgumentNullException.ThrowIfNull(yield);
        return AddYield(yield);
    }

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yieldInsert, Expression<Func<IContext, TFact, TFact>> yieldUpdate)
    {
        ArgumentNullException.ThrowIfNull(yieldInsert);
        ArgumentNullException.ThrowIfNull(yieldUpdate);
        return AddYield(typeof(TFact), yieldInsert, yieldUpdate);
    }

    public ActionGroupElement Build(AliasScope aliases) => Element.ActionGroup(_actions.ConvertAll(a => a(aliases)));

    private RightHandSideExpression AddYield(LambdaExpression yield)
    {
        var context = yield.Parameters[0];
        var linked = new LinkedFactAccess(context, _actions.Count);
        return Add(ActionElement.DefaultTrigger, context, rewriter => linked.Put(rewriter.Inline(yield)));
    }

    private RightHandSideExpression AddYield(Type type, LambdaExpression yieldInsert, LambdaExpression yieldUpdate)
    {
        var context = yieldInsert.Parameters[0];
        var linked = new LinkedFactAccess(context, _actions.Count);
        return Add(
            ActionElement.DefaultTrigger,
            context,
            rewriter => linked.Put(
                Expression.Condition(linked.Exists(), rewriter.Inline(yieldUpdate, context, linked.Get(type)), rewriter.Inline(yieldInsert), type)));
    }

    private RightHandSideExpression Add(ActionTrigger trigger, ParameterExpression context, Func<AliasRewriter, Expression> body)
    {
        _actions.Add(aliases => Element.Action(AliasRewriter.RewriteAction(aliases, context, body), trigger));
        return this;
    }
}
