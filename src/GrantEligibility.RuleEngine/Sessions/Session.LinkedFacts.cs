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

        if (activation.Linked.Find(key) is not null)
        {
            throw new ArgumentException($"The match has a linked fact under the key '{key}' already. Update it.", nameof(key));
        }

        var linked = new LinkedFact(activation, key, value);
        if (!_workingMemory.TryAdd(linked))
        {
            throw new ArgumentException($"Cannot yield what is already in working memory: {value}.", nameof(value));
        }

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
        if (_workingMemory.Find(value) is { } other && other != linked)
        {
            throw new ArgumentException($"Cannot yield what is already in working memory: {value}.", nameof(value));
        }

        linked.Pending = value;
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
        for (var linked = activation.Linked.First; linked is not null; linked = linked.NextLinked)
        {
            _linkedFacts.Add(LinkedFactAction.Retract, linked);
        }

        activation.Linked.Clear();
    }

    /// <summary>Carries out one change to a linked fact.</summary>
    /// <returns>Whether there was anything to do: a fact may be gone before its insertion is propagated.</returns>
    public bool Apply(LinkedFactAction action, LinkedFact linked)
    {
        if (linked.IsGone)
        {
            return false;
        }

        if (action == LinkedFactAction.Retract)
        {
            linked.IsGone = true;
            if (linked.IsPropagated)
            {
                RetractKnown(linked);
                return true;
            }

            _workingMemory.Remove(linked);
            return false;
        }

        if (linked.IsPropagated)
        {
            UpdateKnown(linked, linked.Pending);
        }
        else
        {
            // Also when an update is all that is left: the insertion threw, and the fact has another value now.
            _workingMemory.Replace(linked, linked.Pending);
            EventHub.FactInserting(this, linked);
            _propagation.Insert(linked);
            EventHub.FactInserted(this, linked);
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
        => activation.Linked.Find(key) ?? throw new ArgumentException($"The match has no linked fact under the key '{key}'.", nameof(key));
}
