using System.Linq.Expressions;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>One test of one fact. Rules with the same test share it, so it is evaluated once for a fact.</summary>
internal sealed class SelectionNode : Node
{
    private readonly LhsExpression<bool> _condition;
    private readonly List<Node> _next = [];

    public SelectionNode(int id, int index, Type type, SlotExpression condition, IExpressionCompiler compiler)
        : base(id, 0)
    {
        Index = index;
        OutputType = type;
        _condition = new LhsExpression<bool>(condition, compiler, Rules);
    }

    /// <summary>The place of the test among those of its type.</summary>
    public int Index { get; }

    public SlotExpression Condition => _condition.Expression;

    public override NodeType NodeType => NodeType.Selection;

    public override Type OutputType { get; }

    public override IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions => [Named(PatternElement.ConditionName, Condition)];

    public override IEnumerable<Node> Next => _next;

    public void LeadTo(Node node)
    {
        if (!_next.Contains(node))
        {
            _next.Add(node);
        }
    }

    public bool Passes(Session session, Fact fact)
    {
        session.Counters[Id].CountInput(fact.IsPropagated);
        var passes = _condition.TryEvaluate(session, session.EmptyTuple, fact, out var holds) && holds;
        if (passes)
        {
            session.Counters[Id].CountOutput(fact.IsPropagated);
        }

        return passes;
    }
}
