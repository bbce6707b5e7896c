using System.Globalization;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Behaviour;

/// <summary>A session that writes down what fires.</summary>
internal sealed class RecordedSession
{
    private readonly List<string> _fired = [];
    private readonly bool _namesRules;

    public RecordedSession(ISession session, bool namesRules = false)
    {
        Session = session;
        _namesRules = namesRules;
        session.Events.RuleFiringEvent += (_, e) => _fired.Add(Describe(e.Match));
    }

    public ISession Session { get; }

    /// <summary>A session of rule classes. What fired is told with the name of its rule where there are several.</summary>
    public static RecordedSession Of(params Type[] rules) => new(Compile(rules).CreateSession(), rules.Length > 1);

    /// <summary>A session of rules built by hand.</summary>
    public static RecordedSession Of(params IRuleDefinition[] rules) => new(new RuleCompiler().Compile(rules).CreateSession(), rules.Length > 1);

    public static ISessionFactory Compile(params Type[] rules) => Repository(rules).Compile();

    public static RuleRepository Repository(params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(spec => spec.PrivateTypes().NestedTypes().From(rules));
        return repository;
    }

    /// <summary>Inserts facts one after the other.</summary>
    public RecordedSession Insert(params object[] facts) => ForEach(facts, Session.Insert);

    public RecordedSession Update(params object[] facts) => ForEach(facts, Session.Update);

    public RecordedSession Retract(params object[] facts) => ForEach(facts, Session.Retract);

    /// <summary>Fires what waits.</summary>
    /// <returns>Each firing in order: the facts that have an alias, and whether the match was updated or removed.</returns>
    public string[] Fire()
    {
        var before = _fired.Count;
        var count = Session.Fire();
        string[] fired = [.. _fired.Skip(before)];
        Assert.That(count, Is.EqualTo(fired.Length), "What Fire returned and how often a rule fired.");
        return fired;
    }

    /// <summary>Fires what waits, where the order does not matter.</summary>
    public string[] FireSorted() => [.. Fire().Order(StringComparer.Ordinal)];

    /// <summary>A fact or a value as tests write it: <c>springfield</c>, <c>[r1, r2]</c>, <c>IL[springfield, joliet]</c>.</summary>
    public static string Text(object? value) => value switch
    {
        null => "null",
        string text => text,
        IGrouping<object, object> group => $"{Text(group.Key)}[{string.Join(", ", group.Select(Text))}]",
        System.Collections.IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private string Describe(IMatch match)
    {
        var facts = string.Join(" ", match.Facts.Where(f => char.IsLetter(f.Declaration.Name[0])).Select(f => Text(f.Value)));
        var trigger = match.Trigger switch
        {
            MatchTrigger.Updated => " (updated)",
            MatchTrigger.Removed => " (removed)",
            _ => "",
        };
        return _namesRules ? $"{match.Rule.Name.Split('.', '+')[^1]}: {facts}{trigger}" : facts + trigger;
    }

    private RecordedSession ForEach(object[] facts, Action<object> verb)
    {
        foreach (var fact in facts)
        {
            verb(fact);
        }

        return this;
    }
}
