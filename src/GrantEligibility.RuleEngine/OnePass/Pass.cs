using System.Runtime.InteropServices;
using NRules.Network;
using NRules.Sessions;

namespace NRules.OnePass;

/// <summary>
/// Concludes all that follows from the facts of a session in one pass: each rule is matched once, in the order of a plan,
/// depth first through its joins. No tuple is remembered.
/// </summary>
internal sealed class Pass
{
    private readonly Way[] _ways;
    private readonly PassFacts _facts;
    private readonly PassContext _context;
    private readonly Fact[] _row;
    private readonly List<Fact> _collected = [];
    private readonly Pool<Concluded> _conclusions = new(() => new Concluded());
    private readonly Pool<Collected> _collections = new(() => new Collected());
    private readonly Pool<Fact> _bound = new(() => new Fact(null, typeof(object)));
    private int _width;
    private int _fired;

    public Pass(OnePassPlan plan, PassFacts facts)
    {
        _facts = facts;
        _ways = Array.ConvertAll(plan.Ways, way => new Way(way.Nodes, Array.ConvertAll(way.Needed, facts.In)));
        _context = new PassContext(this);
        _row = new Fact[plan.Widest];
    }

    /// <summary>The facts that the nodes passed so far have added, by slot.</summary>
    public ReadOnlySpan<Fact> Row => _row.AsSpan(0, _width);

    /// <summary>The row with room for more: what stands behind the facts that nodes have added is of no meaning.</summary>
    public Fact[] Slots => _row;

    /// <summary>Matches every rule, and fires it for each match.</summary>
    /// <returns>How often rules fired.</returns>
    /// <exception cref="OnePassException">An expression of a rule threw, or a rule yielded what is there already.</exception>
    public int Run()
    {
        _fired = 0;
        try
        {
            foreach (ref readonly var way in _ways.AsSpan())
            {
                if (way.MayMatch(_facts.Kinds))
                {
                    Continue(way.Nodes);
                }
            }
        }
        catch (Exception exception)
        {
            throw new OnePassException(exception);
        }

        return _fired;
    }

    /// <summary>Gives back what the last run was made of.</summary>
    public void Forget()
    {
        _conclusions.Return();
        _collections.Return();
        _bound.Return();
    }

    /// <summary>The facts that pass the tests of an alpha memory.</summary>
    public PassMemory In(AlphaMemory memory) => _facts.In(memory);

    /// <summary>Goes on with the row as it is.</summary>
    /// <returns>Whether to stop looking: whoever asked has what he wants.</returns>
    public bool Continue(ReadOnlySpan<TupleNode> way) => way[0].Match(this, way[1..]);

    /// <summary>Goes on with one more fact in the row.</summary>
    /// <returns>Whether to stop looking.</returns>
    public bool Continue(Fact fact, ReadOnlySpan<TupleNode> way)
    {
        // As a span, which has been tested as a whole: an array tests each fact that it is given.
        _row.AsSpan()[_width++] = fact;
        var stops = Continue(way);
        _width--;
        return stops;
    }

    /// <summary>Goes on with a value in the row that no fact has.</summary>
    /// <returns>Whether to stop looking.</returns>
    public bool Continue(object? value, Type type, ReadOnlySpan<TupleNode> way)
    {
        var fact = _bound.Take();
        (fact.Value, fact.DeclaredType) = (value, type);
        return Continue(fact, way);
    }

    /// <summary>Goes on with what a nested network finds for the row as it is, as a collection in the row.</summary>
    /// <returns>Whether to stop looking.</returns>
    public bool Collect(ReadOnlySpan<TupleNode> nested, CollectionMaker make, ReadOnlySpan<TupleNode> way)
    {
        // One collection may be needed for another: each takes up the end of the list.
        var start = _collected.Count;
        Continue(nested);
        var facts = CollectionsMarshal.AsSpan(_collected)[start..];
        var collection = _collections.Take();
        collection.Be(make(facts), facts);
        _collected.RemoveRange(start, facts.Length);
        return Continue(collection, way);
    }

    /// <summary>Takes the last fact of the row into the collection at hand.</summary>
    public void Collect() => _collected.Add(_row[_width - 1]);

    /// <summary>Fires a rule for the row as it is.</summary>
    public void Fire(RuleNode rule)
    {
        foreach (var action in rule.Actions)
        {
            var value = action.Yield(_context.Of(rule), _row)
                ?? throw new InvalidOperationException($"The rule '{rule.Rule.Definition.Name}' yielded null.");
            var conclusion = _conclusions.Take();
            conclusion.Be(value, rule, Row);
            if (!_facts.TryAdd(conclusion))
            {
                throw new InvalidOperationException($"The rule '{rule.Rule.Definition.Name}' yielded what is already there: {value}.");
            }
        }

        _fired++;
    }

    /// <summary>The way through one alternative of a rule, and the memories that must hold a fact, or there is no match.</summary>
    private readonly struct Way(TupleNode[] nodes, PassMemory[] needed)
    {
        // Most ways fail for lack of a kind of fact, and their memories, which are all over the heap, need not be looked at.
        private readonly ulong _kinds = PassMemory.KindsOf(Array.FindAll(needed, memory => !memory.MayHoldShared()));

        public TupleNode[] Nodes { get; } = nodes;

        /// <summary>Whether every memory has a fact.</summary>
        /// <param name="kinds">The kinds of the facts that are not shared by every question.</param>
        public bool MayMatch(ulong kinds)
        {
            if ((_kinds & ~kinds) != 0)
            {
                return false;
            }

            foreach (var memory in needed)
            {
                if (memory.Facts.IsEmpty)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
