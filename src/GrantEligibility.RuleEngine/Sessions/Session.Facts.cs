using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>The verbs on facts of the host.</summary>
internal sealed partial class Session
{
    /// <summary>The facts the network knows, in the order they came.</summary>
    public IReadOnlyList<Fact> Facts => _workingMemory.Facts;

    public void Insert(object fact)
    {
        if (!TryInsert(fact))
        {
            throw Present([fact], nameof(fact));
        }
    }

    public bool TryInsert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (_workingMemory.Find(fact) is not null)
        {
            return false;
        }

        InsertNew(new Fact(fact, typeof(object)));
        PropagateIfAutomatic();
        return true;
    }

    public void InsertAll(IEnumerable<object> facts)
    {
        var result = TryInsertAll(facts);
        if (result.FailedCount > 0)
        {
            throw Present(result.Failed, nameof(facts));
        }
    }

    public IFactResult TryInsertAll(IEnumerable<object> facts) => TryInsertAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options)
    {
        // The second of two equal facts in the batch fails as well.
        var seen = new HashSet<object>(AggregationContext.FactIdentityComparer);
        var batch = FactBatch.Split(facts, fact => _workingMemory.Find(fact) is null && seen.Add(fact));
        return Apply(batch, options, fact => InsertNew(new Fact(fact, typeof(object))));
    }

    public void Update(object fact)
    {
        if (!TryUpdate(fact))
        {
            throw Absent([fact], nameof(fact));
        }
    }

    public bool TryUpdate(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!IsFromHost(fact))
        {
            return false;
        }

        UpdateKnown(_workingMemory.Find(fact)!, fact);
        PropagateIfAutomatic();
        return true;
    }

    public void UpdateAll(IEnumerable<object> facts)
    {
        var result = TryUpdateAll(facts);
        if (result.FailedCount > 0)
        {
            throw Absent(result.Failed, nameof(facts));
        }
    }

    public IFactResult TryUpdateAll(IEnumerable<object> facts) => TryUpdateAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options)
        => Apply(FactBatch.Split(facts, IsFromHost), options, fact => UpdateKnown(_workingMemory.Find(fact)!, fact));

    public void Retract(object fact)
    {
        if (!TryRetract(fact))
        {
            throw Absent([fact], nameof(fact));
        }
    }

    public bool TryRetract(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!IsFromHost(fact))
        {
            return false;
        }

        RetractKnown(_workingMemory.Find(fact)!);
        PropagateIfAutomatic();
        return true;
    }

    public void RetractAll(IEnumerable<object> facts)
    {
        var result = TryRetractAll(facts);
        if (result.FailedCount > 0)
        {
            throw Absent(result.Failed, nameof(facts));
        }
    }

    public IFactResult TryRetractAll(IEnumerable<object> facts) => TryRetractAll(facts, BatchOptions.AllOrNothing);

    public IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options)
    {
        var seen = new HashSet<object>(AggregationContext.FactIdentityComparer);
        var batch = FactBatch.Split(facts, fact => IsFromHost(fact) && seen.Add(fact));
        return Apply(batch, options, fact => RetractKnown(_workingMemory.Find(fact)!));
    }

    public IQueryable<TFact> Query<TFact>() => FactsOf<TFact>().AsQueryable();

    public Fact? Find(object fact) => _workingMemory.Find(fact);

    private IEnumerable<TFact> FactsOf<TFact>()
    {
        foreach (var fact in _workingMemory.Facts)
        {
            if (fact.Value is TFact value)
            {
                yield return value;
            }
        }
    }

    // A linked fact belongs to the match that yielded it, and only goes with it.
    private bool IsFromHost(object fact) => _workingMemory.Find(fact) is { Source: null };

    private FactResult Apply(FactBatch batch, BatchOptions options, Action<object> apply)
    {
        if (batch.Failed.Count == 0 || options == BatchOptions.SkipFailed)
        {
            foreach (var fact in batch.Applicable)
            {
                apply(fact);
            }

            PropagateIfAutomatic();
        }

        return new FactResult(batch.Failed);
    }

    private void InsertNew(Fact fact)
    {
        EventHub.FactInserting(this, fact);
        _workingMemory.Add(fact);
        try
        {
            _propagation.Insert(fact);
        }
        catch when (!fact.IsPropagated)
        {
            // A test of the fact alone threw: it has not reached the network.
            _workingMemory.Remove(fact);
            throw;
        }

        EventHub.FactInserted(this, fact);
    }

    private void UpdateKnown(Fact fact, object value)
    {
        EventHub.FactUpdating(this, fact);
        _workingMemory.Replace(fact, value);
        _propagation.Update(fact);
        EventHub.FactUpdated(this, fact);
    }

    private void RetractKnown(Fact fact)
    {
        EventHub.FactRetracting(this, fact);
        _workingMemory.Remove(fact);
        _propagation.Retract(fact);
        EventHub.FactRetracted(this, fact);
    }

    private static ArgumentException Present(IReadOnlyCollection<object> facts, string parameter)
        => new($"Cannot insert what is already in working memory: {string.Join(", ", facts)}. Use Update, or TryInsert.", parameter);

    private static ArgumentException Absent(IReadOnlyCollection<object> facts, string parameter)
        => new($"Not in working memory, or there because a rule yielded it: {string.Join(", ", facts)}. Insert it first, or use the verbs with Try.", parameter);
}
