using System.Runtime.InteropServices;
using NRules.Network;

namespace NRules.Sessions;

/// <summary>
/// Concludes all that follows from the facts of a session in one pass: each rule is matched once, in the order of a plan,
/// depth first through its joins. No tuple is remembered, so what was concluded is dropped when the facts change, and
/// concluded anew. For sessions whose facts are all known before they fire.
/// </summary>
internal sealed class OnePass(Session session, OnePassPlan plan, int widest)
{
    private readonly Fact[] _row = new Fact[widest];
    private readonly List<Fact> _collected = [];
    private readonly List<LinkedFact> _concluded = [];
    private bool _isRunning;
    private int _fired;

    public Session Session => session;

    /// <summary>The facts that the nodes passed so far have added, by slot; those behind them are of no meaning.</summary>
    public Fact[] Row => _row;

    public int Width { get; private set; }

    /// <summary>Matches every rule, and fires it for each match.</summary>
    /// <returns>How often rules fired.</returns>
    /// <exception cref="OnePassException">An expression of a left-hand side threw.</exception>
    public int Run()
    {
        if (_concluded.Count > 0)
        {
            return 0;
        }

        _fired = 0;
        _isRunning = true;
        try
        {
            foreach (var way in plan.Ways)
            {
                if (HasAll(way.Needed))
                {
                    Continue(way.Nodes);
                }
            }
        }
        catch (Exception exception) when (exception is not RuleRhsExpressionEvaluationException)
        {
            throw new OnePassException(exception);
        }
        finally
        {
            _isRunning = false;
            _collected.Clear();
            Width = 0;
        }

        return _fired;
    }

    /// <summary>Drops what was concluded, as the facts it was concluded from are about to change.</summary>
    public void Forget()
    {
        if (_isRunning)
        {
            throw new NotSupportedException("A rule that is matched in one pass can only yield facts.");
        }

        for (var i = _concluded.Count - 1; i >= 0; i--)
        {
            session.Drop(_concluded[i]);
        }

        _concluded.Clear();
    }

    /// <summary>Goes on with the row as it is.</summary>
    /// <returns>Whether to stop looking: whoever asked has what he wants.</returns>
    public bool Continue(ReadOnlySpan<TupleNode> way) => way[0].Match(this, way[1..]);

    /// <summary>Goes on with one more fact in the row.</summary>
    /// <returns>Whether to stop looking.</returns>
    public bool Continue(Fact fact, ReadOnlySpan<TupleNode> way)
    {
        _row[Width++] = fact;
        var stops = Continue(way);
        Width--;
        return stops;
    }

    /// <summary>The facts that a nested network finds for the row as it is.</summary>
    public Fact[] Collect(ReadOnlySpan<TupleNode> nested)
    {
        // One collection may be needed for another: each takes up the end of the list.
        var start = _collected.Count;
        Continue(nested);
        Fact[] collection = [.. CollectionsMarshal.AsSpan(_collected)[start..]];
        _collected.RemoveRange(start, _collected.Count - start);
        return collection;
    }

    /// <summary>Takes the last fact of the row into the collection at hand.</summary>
    public void Collect() => _collected.Add(_row[Width - 1]);

    /// <summary>Fires a rule for the row as it is.</summary>
    public void Fire(RuleNode rule)
    {
        var activation = new Activation(rule, _row.AsSpan(0, Width)) { Trigger = RuleModel.MatchTrigger.Created };
        session.Fire(activation, CancellationToken.None);
        _fired++;
        for (var linked = activation.Linked.First; linked is not null; linked = linked.NextLinked)
        {
            _concluded.Add(linked);
        }
    }

    private bool HasAll(AlphaMemory[] memories)
    {
        foreach (var memory in memories)
        {
            if (session.Counters[memory.Id].Elements == 0)
            {
                return false;
            }
        }

        return true;
    }
}
