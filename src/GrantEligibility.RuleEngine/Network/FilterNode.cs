using System.Linq.Expressions;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.OnePass;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>Passes the tuples for which conditions on an aggregate or a bound value hold.</summary>
internal sealed class FilterNode : TupleNode
{
    private readonly LhsExpression<bool>[] _conditions;

    public FilterNode(int id, TupleNode source, IReadOnlyList<SlotExpression> conditions, IExpressionCompiler compiler)
        : base(id, source.Depth + 1, source)
    {
        _conditions = LhsExpression<bool>.Of(conditions, compiler, Rules);
    }

    public override NodeType NodeType => NodeType.Selection;

    public override IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions
        => _conditions.Select(c => Named(PatternElement.ConditionName, c.Expression));

    public override IEnumerable<MatchTuple> Continuations(MatchTuple tuple) => tuple.States[Slot] is MatchTuple passed ? [passed] : [];

    protected override void OnInsert(Session session, MatchTuple tuple)
    {
        if (Passes(session, tuple))
        {
            var passed = Continue(tuple);
            tuple.States[Slot] = passed;
            PassInsert(session, passed);
        }
    }

    protected override void OnUpdate(Session session, MatchTuple tuple)
    {
        if (!Passes(session, tuple))
        {
            OnRetract(session, tuple);
        }
        else if (tuple.States[Slot] is MatchTuple passed)
        {
            PassUpdate(session, passed);
        }
        else
        {
            passed = Continue(tuple);
            tuple.States[Slot] = passed;
            PassInsert(session, passed);
        }
    }

    protected override void OnRetract(Session session, MatchTuple tuple)
    {
        if (tuple.States[Slot] is MatchTuple passed)
        {
            tuple.States[Slot] = null;
            PassRetract(session, passed);
        }
    }

    public override bool Match(Pass pass, ReadOnlySpan<TupleNode> rest)
    {
        foreach (var condition in _conditions)
        {
            if (!condition.Invoke(pass.Slots, null))
            {
                return false;
            }
        }

        return pass.Continue(rest);
    }

    private bool Passes(Session session, MatchTuple tuple)
    {
        foreach (var condition in _conditions)
        {
            if (!condition.TryEvaluate(session, tuple, null, out var holds) || !holds)
            {
                return false;
            }
        }

        return true;
    }
}
