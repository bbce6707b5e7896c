using System.Globalization;
using NRules;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>Generated changes to the given facts of a session, one at a time and in batches.</summary>
internal sealed class WorkingMemorySteps(Choices choices, ISession session)
{
    private const int MostFacts = 4;

    private readonly List<Given> _facts = [];
    private readonly List<string> _told = [];
    private int _inserted;

    /// <summary>The facts that the session should have of the host.</summary>
    public IReadOnlyCollection<Given> Facts => _facts;

    public void Tell(string step) => _told.Add(step);

    public void ChangeFacts()
    {
        var batch = 1 + (choices.Next(4) == 1 ? choices.Next(3) : 0);
        switch (_facts.Count == 0 ? 0 : choices.Next(5))
        {
            case 0 or 1 when _facts.Count < MostFacts:
                Insert([.. Enumerable.Range(0, Math.Min(batch, MostFacts - _facts.Count)).Select(_ => New())]);
                break;
            case 4:
                Retract(Some(batch));
                break;
            default:
                Update(Some(batch));
                break;
        }
    }

    public override string ToString() => string.Join("; ", _told);

    private void Insert(Given[] facts)
    {
        _facts.AddRange(facts);
        Tell($"insert {string.Join<Given>(", ", facts)}");
        if (facts is [var fact])
        {
            session.Insert(fact);
        }
        else
        {
            session.InsertAll(facts);
        }
    }

    // A fact is changed in place, or another object of its identity takes its place.
    private void Update(Given[] facts)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if (choices.Next(4) == 1)
            {
                var substitute = facts[i].Substitute();
                _facts[_facts.IndexOf(facts[i])] = substitute;
                facts[i] = substitute;
            }

            Change(facts[i]);
        }

        Tell($"update {string.Join<Given>(", ", facts)}");
        if (facts is [var fact])
        {
            session.Update(fact);
        }
        else
        {
            session.UpdateAll(facts);
        }
    }

    private void Retract(Given[] facts)
    {
        _facts.RemoveAll(facts.Contains);
        Tell($"retract {string.Join<Given>(", ", facts)}");
        if (facts is [var fact])
        {
            session.Retract(fact);
        }
        else
        {
            session.TryRetractAll([.. facts, new Left { Id = "absent" }], BatchOptions.SkipFailed);
        }
    }

    private Given New()
    {
        Given fact = choices.Next(2) == 0 ? new Left() : new Right();
        fact.Id = string.Create(CultureInfo.InvariantCulture, $"{fact.GetType().Name}{_inserted++}");
        Change(fact);
        return fact;
    }

    private Given[] Some(int count)
    {
        var first = choices.Next(_facts.Count);
        return [.. Enumerable.Range(first, Math.Min(count, _facts.Count)).Select(i => _facts[i % _facts.Count])];
    }

    private void Change(Given fact)
    {
        fact.K = choices.Next(3);
        fact.V = choices.Next(3);
    }
}
