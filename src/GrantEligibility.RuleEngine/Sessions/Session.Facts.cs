using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>The verbs on facts of the host.</summary>
internal sealed partial class Session
{
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
        _propagation.TestIdle();
        if (Added(fact) is not { } added)
        {
            return false;
        }

        InsertAdded(added);
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
        _propagation.TestIdle();

        // All come into working memory first, so that the second of two equal facts in the batch fails as well.
        var batch = new FactBatch(FactBatch.Checked(facts), Added);
        var applied = 0;
        try
        {
            return Apply(batch, options, (fact, _) =>
            {
                applied++;
                InsertAdded(fact);
            });
        }
        finally
        {
            // Those that it did not come to.
            for (; applied < batch.Applicable.Count; applied++)
            {
                _workingMemory.Remove(batch.Applicable[applied].Fact);
            }
        }
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
        _propagation.TestIdle();
        if (FromHost(fact) is not { } known)
        {
            return false;
        }

        UpdateKnown(known, fact);
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
    {
        _propagation.TestIdle();
        return Apply(new FactBatch(FactBatch.Checked(facts), FromHost), options, UpdateKnown);
    }

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
        _propagation.TestIdle();
        if (FromHost(fact) is not { } known)
        {
            return false;
        }

        RetractKnown(known);
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
        _propagation.TestIdle();

        // The second of two equal facts in the batch fails.
        var batch = new FactBatch(FactBatch.Checked(facts), fact => FromHost(fact) is { IsLeaving: false } known ? Leaving(known) : null);
        try
        {
            return Apply(batch, options, (fact, _) => RetractKnown(fact));
        }
        finally
        {
            foreach (var (fact, _) in batch.Applicable)
            {
                fact.IsLeaving = false;
            }
        }
    }

    public IQueryable<TFact> Query<TFact>() => FactsOf<TFact>().AsQueryable();

    public Fact? Find(object fact) => _workingMemory.Find(fact);

    private IEnumerable<TFact> FactsOf<TFact>()
    {
        // As they are when the reading begins: the reader may change working memory while he reads.
        var values = new List<TFact>();
        for (var fact = _workingMemory.First; fact is not null; fact = fact.Next)
        {
            if (fact is { IsPropagated: true, Value: TFact value })
            {
                values.Add(value);
            }
        }

        foreach (var value in values)
        {
            yield return value;
        }
    }

    /// <summary>The fact that the host inserted. A linked fact belongs to the match that yielded it, and only goes with it.</summary>
    private Fact? FromHost(object value) => _workingMemory.Find(value) is { Source: null } fact ? fact : null;

    /// <summary>A new fact in working memory, which the network has yet to hear of; null if it is there already.</summary>
    private Fact? Added(object value)
    {
        var fact = new Fact(value, typeof(object));
        return _workingMemory.TryAdd(fact) ? fact : null;
    }

    private static Fact Leaving(Fact fact)
    {
        fact.IsLeaving = true;
        return fact;
    }

    private FactResult Apply(FactBatch batch, BatchOptions options, Action<Fact, object> apply)
    {
        if (batch.Failed.Count == 0 || options == BatchOptions.SkipFailed)
        {
            foreach (var (fact, value) in batch.Applicable)
            {
                apply(fact, value);
            }

            PropagateIfAutomatic();
        }

        return new FactResult(batch.Failed);
    }

    private void InsertAdded(Fact fact)
    {
        try
        {
            EventHub.FactInserting(this, fact);
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
        _propagation.TestIdle();
        EventHub.FactUpdating(this, fact);
        _workingMemory.Replace(fact, value);
        _propagation.Update(fact);
        EventHub.FactUpdated(this, fact);
    }

    private void RetractKnown(Fact fact)
    {
        _propagation.TestIdle();
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
