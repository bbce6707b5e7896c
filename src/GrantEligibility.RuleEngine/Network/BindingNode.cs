using System.Linq.Expressions;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.OnePass;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>Adds the value of an expression to a tuple, and evaluates it anew whenever the tuple is updated.</summary>
internal sealed class BindingNode : TupleNode
{
    private readonly LhsExpression<object?> _expression;

    public BindingNode(int id, TupleNode source, SlotExpression expression, Type resultType, IExpressionCompiler compiler)
        : base(id, source.Depth + 1, source)
    {
        OutputType = resultType;
        _expression = new LhsExpression<object?>(expression, compiler, Rules);
    }

    public SlotExpression Expression => _expression.Expression;

    public override NodeType NodeType => NodeType.Binding;

    public override Type OutputType { get; }

    public override IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions => [Named("Expression", Expression)];

    public override IEnumerable<MatchTuple> Continuations(MatchTuple tuple) => tuple.States[Slot] is MatchTuple passed ? [passed] : [];

    protected override void OnInsert(Session session, MatchTuple tuple)
    {
        if (_expression.TryEvaluate(session, tuple, null, out var value))
        {
            Bind(session, tuple, value);
        }
    }

    protected override void OnUpdate(Session session, MatchTuple tuple)
    {
        if (!_expression.TryEvaluate(session, tuple, null, out var value))
        {
            OnRetract(session, tuple);
        }
        else if (tuple.States[Slot] is MatchTuple bound)
        {
            bound.Row[^1].Value = value;
            PassUpdate(session, bound);
        }
        else
        {
            Bind(session, tuple, value);
        }
    }

    protected override void OnRetract(Session session, MatchTuple tuple)
    {
        if (tuple.States[Slot] is MatchTuple bound)
        {
            tuple.States[Slot] = null;
            PassRetract(session, bound);
        }
    }

    public override bool Match(Pass pass, ReadOnlySpan<TupleNode> rest)
        => pass.Continue(_expression.Invoke(pass.Slots, null), OutputType, rest);

    private void Bind(Session session, MatchTuple tuple, object? value)
    {
        var bound = Extend(tuple, new Fact(value, OutputType));
        tuple.States[Slot] = bound;
        PassInsert(session, bound);
    }
}
