using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Acting;

/// <summary>
/// Conditions, bindings, selectors and filters that call the session: a change is refused with an error that says why, changes nothing, and leaves the session usable.
/// </summary>
public sealed class CallsFromExpressions
{
    private readonly Agency _known = new("known");
    private readonly Note _note = new("a", "new");
    private ISession _session = default!;
    private Action<ISession> _call = _ => { };

    private static IEnumerable<TestCaseData> Changes()
    {
        foreach (var place in new[] { "condition", "join", "let", "selector", "filter" })
        {
            foreach (var verb in new[] { "Insert", "InsertAll", "TryInsert", "Update", "UpdateAll", "TryUpdate", "Retract", "RetractAll", "TryRetract" })
            {
                yield return new TestCaseData(place, verb).SetArgDisplayNames(place, verb);
            }
        }
    }

    [TestCaseSource(nameof(Changes))]
    public void Change_FromExpression_IsRefusedAndChangesNothing(string place, string verb)
    {
        var session = Session(place);
        session.Insert(_known, new Report("r", "known"));
        session.Fire();
        _call = s => Call(s, verb);
        var agency = new Agency("a");

        Exception? thrown = null;
        try
        {
            session.Insert(agency, new Report("s", "a"));
        }
        catch (RuleExpressionEvaluationException exception)
        {
            thrown = exception.InnerException;
        }

        Assert.That(thrown, Is.InstanceOf<InvalidOperationException>().With.Message.Contains("while a change to it is being matched"));
        _call = _ => { };
        Assert.That(_session.Query<Note>(), Is.Empty, "Nothing was inserted.");
        Assert.That(_session.Query<Agency>(), Does.Contain(_known), "Nothing was retracted.");

        // What was there still is, and can be changed.
        Assert.That(session.Update(_known).Fire(), Has.Some.Contains("known"));
        Assert.That(_session.TryInsert(_note), Is.True);
        Assert.That(_session.TryRetract(_note), Is.True);
        session.Retract(_known);
        if (_session.TryRetract(agency))
        {
            session.Insert(new Agency("b"));
        }

        session.Fire();
        Assert.That(_session.Query<Agency>(), Does.Not.Contain(_known));
        Assert.That(_session.Agenda.IsEmpty);
    }

    [Test]
    public void Query_FromCondition_SeesWhatIsThere()
    {
        var seen = new List<int>();
        var session = Session("condition");
        _call = s => seen.Add(s.Query<Agency>().Count());
        session.Insert(new Agency("a"), new Agency("b"));

        Assert.That(seen, Has.Count.EqualTo(2));
        Assert.That(session.Fire(), Has.Length.EqualTo(2));
    }

    [Test]
    public void OtherSession_FromCondition_CanBeChanged()
    {
        // A condition may ask rules of its own.
        var inner = RecordedSession.Of(Built.Rule("inner", Built.Pattern<Agency>("a")));
        var session = Session("condition");
        _call = _ => inner.Session.TryInsert(_known);

        Assert.That(session.Insert(new Agency("a")).Fire(), Is.EqualTo(new[] { "a" }));
        Assert.That(inner.Fire(), Is.EqualTo(new[] { "known" }));
    }

    private RecordedSession Session(string place)
    {
        var agency = Built.Pattern<Agency>("a");
        var none = Array.Empty<NamedExpressionElement>();
        Expression<Func<Agency, bool>> ask = a => Asks();
        Expression<Func<Report, Agency, bool>> join = (r, a) => Asks() && r.Agency == a.Name;
        Expression<Func<Agency, bool>> let = a => Asks();
        Expression<Func<Agency, string>> select = x => x.Name + Asks();
        RuleElement[] conditions = place switch
        {
            "condition" => [Built.Pattern<Agency>("a", ask)],
            "join" => [agency, Built.Pattern<Report>("r", join)],
            "let" => [agency, Element.Pattern(typeof(bool), "$let", none, Element.Binding(let))],
            "selector" => [Element.Pattern(typeof(string), "selected", none, Element.Project(select, Built.Pattern<Agency>("x")))],
            _ => [agency],
        };
        FilterElement[] filters = place == "filter" ? [Element.Filter(FilterType.Predicate, ask)] : [];
        var rule = Element.RuleDefinition(
            "asks", "", 0, RuleRepeatability.Repeatable, [], [], Element.DependencyGroup(), Element.AndGroup(conditions), Element.FilterGroup(filters),
            Element.ActionGroup(Element.Action((IContext context) => context.Nothing())));
        var session = RecordedSession.Of(rule);
        _session = session.Session;
        return session;
    }

    private bool Asks()
    {
        _call(_session);
        return true;
    }

    private void Call(ISession session, string verb)
    {
        switch (verb)
        {
            case "Insert":
                session.Insert(_note);
                break;
            case "InsertAll":
                session.InsertAll([_note, new Note("b", "new")]);
                break;
            case "TryInsert":
                session.TryInsert(_note);
                break;
            case "Update":
                session.Update(_known);
                break;
            case "UpdateAll":
                session.UpdateAll([_known]);
                break;
            case "TryUpdate":
                session.TryUpdate(_known);
                break;
            case "Retract":
                session.Retract(_known);
                break;
            case "RetractAll":
                session.RetractAll([_known]);
                break;
            default:
                session.TryRetract(_known);
                break;
        }
    }
}
