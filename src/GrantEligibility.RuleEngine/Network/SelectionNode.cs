using System.Linq.Expressions;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>One test of one fact. Rules with the same test share it, so it is evaluated once for a fact.</summary>
internal sealed class SelectionNode : Node
{
    /// <summary>The results of a test. Zero stands for a test not made yet.</summary>
    public const sbyte Passed = 1;

    public const sbyte Failed = -1;

    private readonly LhsExpression<bool> _condition;
    private readonly TypeNode _source;
    private readonly List<Node> _next = [];

    public SelectionNode(int id, int index, TypeNode source, SlotExpression condition, IExpressionCompiler compiler)
        : base(id, 0)
    {
        Index = index;
        _source = source;
        _condition = new LhsExpression<bool>(condition, compiler, Rules);
    }

    /// <summary>The place of the test among those of its type.</summary>
    public int Index { get; }

    /// <summary>Whether each fact of the type is held against this test, if not by itself then with others at once.</summary>
    public bool IsDispatched { get; set; }

    public override Node? Feeder => IsDispatched ? _source : null;

    public SlotExpression Condition => _condition.Expression;

    public override NodeType NodeType => NodeType.Selection;

    public override Type OutputType => _source.OutputType;

    public override IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions => [Named(PatternElement.ConditionName, Condition)];

    public override IEnumerable<Node> Next => _next;

    public void LeadTo(Node node)
    {
        if (!_next.Contains(node))
        {
            _next.Add(node);
        }
    }

    /// <summary>The test, for who holds facts against it without telling anyone.</summary>
    public LhsExpression<bool> Test => _condition;

    /// <summary>Notes that a fact has passed the test as part of a dispatch.</summary>
    public void Pass(Session session, Fact fact, ref sbyte result)
    {
        if (result == 0)
        {
            result = Passed;
            session.Counters[Id].CountOutput(fact.IsPropagated);
        }
    }

    public bool Passes(Session session, Fact fact)
    {
        if (!IsDispatched)
        {
            session.Counters[Id].CountInput(fact.IsPropagated);
        }

        var passes = _condition.TryEvaluate(session, session.EmptyTuple, fact, out var holds) && holds;
        if (passes)
        {
            session.Counters[Id].CountOutput(fact.IsPropagated);
        }

        return passes;
    }
}
