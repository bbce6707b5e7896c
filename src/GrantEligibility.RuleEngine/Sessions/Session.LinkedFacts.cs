namespace NRules.Sessions;

/// <summary>Facts that rules yield, which live as long as the match that yielded them.</summary>
internal sealed partial class Session
{
    public IEnumerable<ILinkedFactSet> PropagateLinked()
    {
        _propagation.TestIdle();
        var sets = new List<LinkedFactSet>();
        _linkedFacts.Propagate(sets);
        return sets;
    }

    public void InsertLinked(Activation activation, object key, object value)
    {
        // An action before this one may have undone the match. What lives as long as the match then does not live at all.
        if (!activation.IsMatched)
        {
            return;
        }

        if (activation.FindLinked(key) is not null)
        {
            throw new ArgumentException($"The match has a linked fact under the key '{key}' already. Update it.", nameof(key));
        }

        var fact = new Fact(value, typeof(object), new LinkedFactSource(activation));
        if (!_workingMemory.TryAdd(fact))
        {
            throw new ArgumentException($"Cannot yield what is already in working memory: {value}.", nameof(value));
        }

        var linked = new LinkedFact(key, fact, value);
        activation.Linked.Add(linked);
        _linkedFacts.Add(LinkedFactAction.Insert, linked);
    }

    public void UpdateLinked(Activation activation, object key, object value)
    {
        if (!activation.IsMatched)
        {
            return;
        }

        var linked = Linked(activation, key);
        if (_workingMemory.Find(value) is { } other && other != linked.Fact)
        {
            throw new ArgumentException($"Cannot yield what is already in working memory: {value}.", nameof(value));
        }

        linked.Value = value;
        _linkedFacts.Add(LinkedFactAction.Update, linked);
    }

    public void RetractLinked(Activation activation, object key)
    {
        var linked = Linked(activation, key);
        activation.Linked.Remove(linked);
        _linkedFacts.Add(LinkedFactAction.Retract, linked);
    }

    /// <summary>A match is gone, and with it what was yielded for it.</summary>
    public void UnlinkAll(Activation activation)
    {
        if (!activation.HasLinked)
        {
            return;
        }

        foreach (var linked in activation.Linked)
        {
            _linkedFacts.Add(LinkedFactAction.Retract, linked);
        }

        activation.Linked.Clear();
    }

    /// <summary>Carries out one change to a linked fact.</summary>
    /// <returns>Whether there was anything to do: a fact may be gone before its insertion is propagated.</returns>
    public bool Apply(LinkedFactAction action, LinkedFact linked)
    {
        var fact = linked.Fact;
        if (linked.IsGone)
        {
            return false;
        }

        if (action == LinkedFactAction.Retract)
        {
            linked.IsGone = true;
            if (fact.IsPropagated)
            {
                RetractKnown(fact);
                return true;
            }

            _workingMemory.Remove(fact);
            return false;
        }

        if (fact.IsPropagated)
        {
            UpdateKnown(fact, linked.Value);
        }
        else
        {
            // Also when an update is all that is left: the insertion threw, and the fact has another value now.
            _workingMemory.Replace(fact, linked.Value);
            EventHub.FactInserting(this, fact);
            _propagation.Insert(fact);
            EventHub.FactInserted(this, fact);
        }

        return true;
    }

    private void PropagateIfAutomatic()
    {
        if (AutoPropagateLinkedFacts)
        {
            _linkedFacts.Propagate();
        }
    }

    private static LinkedFact Linked(Activation activation, object key)
        => activation.FindLinked(key) ?? throw new ArgumentException($"The match has no linked fact under the key '{key}'.", nameof(key));
}
