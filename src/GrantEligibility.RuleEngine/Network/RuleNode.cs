using NRules.Diagnostics;
using NRules.OnePass;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>Turns the tuples of one alternative of a rule into activations.</summary>
internal sealed class RuleNode : TupleNode
{
    public RuleNode(int id, TupleNode source, CompiledRule rule, IReadOnlyList<Declaration> declarations, CompiledAction[] actions, CompiledFilter[] filters)
        : base(id, source.Depth + 1, source)
    {
        Rule = rule;
        Declarations = declarations;
        Actions = actions;
        Filters = filters;
    }

    public CompiledRule Rule { get; }

    /// <summary>The declarations by slot.</summary>
    public IReadOnlyList<Declaration> Declarations { get; }

    public CompiledAction[] Actions { get; }

    public CompiledFilter[] Filters { get; }

    public override NodeType NodeType => NodeType.Rule;

    public override IEnumerable<KeyValuePair<string, object>> Properties
        => [new("Name", Rule.Definition.Name), new("Priority", Rule.Definition.Priority), new("Repeatability", Rule.Definition.Repeatability)];

    public override bool Match(Pass pass, ReadOnlySpan<TupleNode> rest)
    {
        pass.Fire(this);
        return false;
    }

    protected override void OnInsert(Session session, MatchTuple tuple)
    {
        var activation = new Activation(this, tuple.Row);
        tuple.States[Slot] = activation;
        session.Counters[Id].Elements++;
        session.AgendaQueue.Add(activation);
        session.EventHub.ActivationCreated(session, activation);
    }

    protected override void OnUpdate(Session session, MatchTuple tuple)
    {
        if (tuple.States[Slot] is Activation activation)
        {
            session.AgendaQueue.Modify(activation);
            session.EventHub.ActivationUpdated(session, activation);
        }
        else
        {
            OnInsert(session, tuple);
        }
    }

    protected override void OnRetract(Session session, MatchTuple tuple)
    {
        if (tuple.States[Slot] is not Activation activation)
        {
            return;
        }

        tuple.States[Slot] = null;
        session.Counters[Id].Elements--;
        session.AgendaQueue.Remove(activation);
        session.UnlinkAll(activation);
        session.EventHub.ActivationDeleted(session, activation);
    }
}
