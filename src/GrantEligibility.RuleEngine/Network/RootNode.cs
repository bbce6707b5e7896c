using NRules.Diagnostics;
using NRules.OnePass;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>Holds the empty tuple that every left-hand side starts from.</summary>
internal sealed class RootNode(int id) : TupleNode(id, 0, null)
{
    public override NodeType NodeType => NodeType.Dummy;

    public override bool Match(Pass pass, ReadOnlySpan<TupleNode> rest) => pass.Continue(rest);

    protected override void OnInsert(Session session, MatchTuple tuple) => PassInsert(session, tuple);

    protected override void OnUpdate(Session session, MatchTuple tuple) => PassUpdate(session, tuple);

    protected override void OnRetract(Session session, MatchTuple tuple) => PassRetract(session, tuple);
}
