using System.Linq.Expressions;
using NRules.Aggregators;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.OnePass;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>
/// Adds to each tuple the aggregates of the facts that the nested network finds for it: one tuple for each aggregate.
/// The aggregator is told what came, changed and went, and answers with what that means for its aggregates.
/// </summary>
internal sealed class AggregateNode : GroupNode
{
    // What is gone makes room first.
    private static readonly ChangeKind[] Order = [ChangeKind.Removed, ChangeKind.Updated, ChangeKind.Inserted];

    private readonly AggregateElement _element;
    private readonly IReadOnlyList<NamedSlotExpression> _expressions;
    private readonly IAggregatorFactory _factory;

    public AggregateNode(
        int id,
        int endId,
        TupleNode source,
        TupleNode[] nested,
        AggregateElement element,
        IReadOnlyList<NamedSlotExpression> expressions,
        IAggregatorFactory factory,
        IExpressionCompiler compiler)
        : base(id, endId, source, nested)
    {
        _element = element;
        _factory = factory;
        _factory.Compile(element, [.. expressions.Select(e => new AggregateExpression(e.Name, e.Expression, compiler, Rules))]);
        _expressions = expressions;
    }

    public override NodeType NodeType => NodeType.Aggregate;

    public override Type OutputType => _element.ResultType;

    public override IEnumerable<KeyValuePair<string, LambdaExpression>> Expressions => _expressions.Select(e => Named(e.Name, e.Expression));

    public override IEnumerable<KeyValuePair<string, object>> Properties => [new("Aggregator", _element.Name)];

    public override void InsertNested(Session session, MatchTuple tuple, MatchTuple nested)
    {
        var state = StateOf(tuple);
        state.Add(nested.Row[^1]);
        Settle(session, tuple, state, isUpdate: false);
    }

    public override void UpdateNested(Session session, MatchTuple tuple, MatchTuple nested)
    {
        var state = StateOf(tuple);
        state.Modify(nested.Row[^1]);
        Settle(session, tuple, state, isUpdate: false);
    }

    public override void RetractNested(Session session, MatchTuple tuple, MatchTuple nested)
    {
        // Not where the tuple itself is on its way out.
        if (tuple.States[Slot] is AggregateState state)
        {
            state.Remove(nested.Row[^1]);
            Settle(session, tuple, state, isUpdate: false);
        }
    }

    protected override void OnInsert(Session session, MatchTuple tuple)
    {
        var state = new AggregateState { IsFeeding = true };
        tuple.States[Slot] = state;
        try
        {
            Head.Insert(session, tuple);
        }
        finally
        {
            state.IsFeeding = false;
        }

        Settle(session, tuple, state, isUpdate: false);
    }

    protected override void OnUpdate(Session session, MatchTuple tuple)
    {
        if (tuple.States[Slot] is not AggregateState state)
        {
            OnInsert(session, tuple);
            return;
        }

        state.IsFeeding = true;
        try
        {
            Head.Update(session, tuple);
        }
        finally
        {
            state.IsFeeding = false;
        }

        Settle(session, tuple, state, isUpdate: true);
    }

    protected override void OnRetract(Session session, MatchTuple tuple)
    {
        if (tuple.States[Slot] is not AggregateState state)
        {
            return;
        }

        foreach (var aggregate in state.Passed.TakeAll())
        {
            PassRetract(session, aggregate);
        }

        tuple.States[Slot] = null;
        Head.Retract(session, tuple);
    }

    public override IEnumerable<MatchTuple> Continuations(MatchTuple tuple) => tuple.States[Slot] is AggregateState state ? state.Passed.All : [];

    /// <summary>Whether it collects facts as they are: no expression is evaluated for any.</summary>
    public bool IsPlainCollection => _factory is CollectionAggregatorFactory { IsPlain: true };

    public override bool Match(Pass pass, ReadOnlySpan<TupleNode> rest)
        => pass.Collect(NestedWay, ((CollectionAggregatorFactory)_factory).CollectOnce, rest);

    public override bool Found(Pass pass)
    {
        pass.Collect();
        return false;
    }

    private AggregateState StateOf(MatchTuple tuple) => (AggregateState)tuple.States[Slot]!;

    private void Settle(Session session, MatchTuple tuple, AggregateState state, bool isUpdate)
    {
        if (state.IsFeeding)
        {
            return;
        }

        var changes = new AggregateChanges();
        try
        {
            foreach (var result in Aggregate(session.AggregationContext, tuple, state))
            {
                Apply(session, tuple, state, result, ref changes);
            }
        }
        catch (Exception exception)
        {
            // There is no aggregate until something changes; then a new aggregator starts from what is there.
            state.Abandon();
            foreach (var aggregate in state.Passed.TakeAll())
            {
                changes.Remove(aggregate);
            }

            if (exception is not HandledErrorException)
            {
                Pass(session, changes);
                throw;
            }
        }

        if (isUpdate)
        {
            foreach (var aggregate in state.Passed.All)
            {
                changes.Update(aggregate);
            }
        }

        Pass(session, changes);
    }

    private IReadOnlyCollection<AggregationResult> Aggregate(AggregationContext context, MatchTuple tuple, AggregateState state)
    {
        var (removed, modified, added) = (state.TakeRemoved(), state.TakeModified(), state.TakeAdded());
        if (state.Aggregator is not { } aggregator)
        {
            state.Aggregator = _factory.Create(context);
            return state.Aggregator.Add(context, tuple, state.HasLostTrack ? state.StartFrom(Elements(tuple)) : added ?? []);
        }

        IReadOnlyCollection<AggregationResult> results = [];
        if (removed is not null)
        {
            results = aggregator.Remove(context, tuple, removed);
        }

        if (modified is not null)
        {
            results = Joined(results, aggregator.Modify(context, tuple, modified));
        }

        if (added is not null)
        {
            results = Joined(results, aggregator.Add(context, tuple, added));
        }

        return results;
    }

    private static IReadOnlyCollection<AggregationResult> Joined(IReadOnlyCollection<AggregationResult> first, IReadOnlyCollection<AggregationResult> second)
        => first.Count == 0 ? second : [.. first, .. second];

    private void Apply(Session session, MatchTuple tuple, AggregateState state, AggregationResult result, ref AggregateChanges changes)
    {
        switch (result.Action)
        {
            case AggregationAction.Added:
                var added = Extend(tuple, new Fact(result.Aggregate, OutputType, new AggregateFactSource(result.Source)));
                state.Passed.Add(added);
                changes.Insert(added);
                break;
            case AggregationAction.Modified:
                var modified = state.Passed.Take(result.Previous);
                modified.Row[^1].Value = result.Aggregate;
                modified.Row[^1].Source = new AggregateFactSource(result.Source);
                state.Passed.Add(modified);
                changes.Update(modified);
                break;
            case AggregationAction.Removed:
                changes.Remove(state.Passed.Take(result.Aggregate));
                break;
        }
    }

    private void Pass(Session session, in AggregateChanges changes)
    {
        if (changes.TryGetOnly(out var only, out var kind))
        {
            Pass(session, only, kind);
            return;
        }

        foreach (var passed in Order)
        {
            foreach (var aggregate in changes.Of(passed))
            {
                Pass(session, aggregate, passed);
            }
        }
    }

    private void Pass(Session session, MatchTuple? aggregate, ChangeKind kind)
    {
        switch (kind)
        {
            case ChangeKind.Removed:
                PassRetract(session, aggregate!);
                break;
            case ChangeKind.Updated:
                PassUpdate(session, aggregate!);
                break;
            case ChangeKind.Inserted:
                PassInsert(session, aggregate!);
                break;
        }
    }
}
