using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.LinkedFacts;

/// <summary>Facts linked by key, the way Yield does it but in the hands of the action.</summary>
public sealed class KeyedFacts
{
    private readonly Agency _a = new("a") { Units = ["k9", "air"] };

    [Test]
    public void InsertLinked_ThenUpdateAndRetract_FollowTheAction()
    {
        var session = RecordedSession.Of(typeof(NotesUnits)).Insert(_a);
        session.Fire();
        Assert.That(Notes(session), Is.EquivalentTo(new[] { "a:k9", "a:air" }));
        _a.Units = ["air", "marine"];
        session.Update(_a).Fire();
        Assert.That(Notes(session), Is.EquivalentTo(new[] { "a:air", "a:marine" }));
        session.Retract(_a);

        Assert.That(Notes(session), Is.Empty);
    }

    [Test]
    public void GetLinked_KnownAndUnknownKey_GivesFactOrNull()
    {
        string? seen = null;
        var rule = Rule((context, agency) =>
        {
            context.InsertLinked("key", new Note(agency.Name, "linked"));
            seen = $"{context.GetLinked("key")} {context.GetLinked("other") ?? "null"} {string.Join(',', context.GetLinkedKeys())}";
        });
        RecordedSession.Of(rule).Insert(_a).Fire();

        Assert.That(seen, Is.EqualTo("a:linked null key"));
    }

    [Test]
    public void GetLinkedKeys_AnotherMatchOfTheRule_HasItsOwn()
    {
        var counts = new List<int>();
        var rule = Rule((context, agency) =>
        {
            context.InsertLinked("key", new Note(agency.Name, "linked"));
            counts.Add(context.GetLinkedKeys().Count);
        });
        RecordedSession.Of(rule).Insert(_a, new Agency("b")).Fire();

        Assert.That(counts, Is.EqualTo(new[] { 1, 1 }));
    }

    [Test]
    public void InsertLinked_KeyInUse_IsAnError()
    {
        var rule = Rule((context, agency) =>
        {
            context.InsertLinked("key", new Note(agency.Name, "1"));
            context.InsertLinked("key", new Note(agency.Name, "2"));
        });

        Assert.That(() => RecordedSession.Of(rule).Insert(_a).Session.Fire(), Throws.InnerException.InstanceOf<ArgumentException>().With.InnerException.Message.Contains("key"));
    }

    [Test]
    public void UpdateLinkedAndRetractLinked_UnknownKey_AreErrors()
    {
        var update = Rule((context, agency) => context.UpdateLinked("none", new Note(agency.Name, "1")));
        var retract = Rule((context, agency) => context.RetractLinked("none", new Note(agency.Name, "1")));

        Assert.That(() => RecordedSession.Of(update).Insert(_a).Session.Fire(), Throws.InnerException.InstanceOf<ArgumentException>());
        Assert.That(() => RecordedSession.Of(retract).Insert(_a).Session.Fire(), Throws.InnerException.InstanceOf<ArgumentException>());
    }

    [Test]
    public void UpdateLinked_AnotherObject_TakesItsPlace()
    {
        var rule = Rule((context, agency) =>
        {
            if (context.GetLinked("key") is null)
            {
                context.InsertLinked("key", new Note(agency.Name, "1"));
            }
            else
            {
                context.UpdateLinked("key", new Note(agency.Name, "2"));
            }
        });
        var session = RecordedSession.Of(rule).Insert(_a);
        session.Fire();
        session.Update(_a).Fire();
        Assert.That(Notes(session), Is.EqualTo(new[] { "a:2" }));
        session.Insert(new Note("a", "1"));
        session.Retract(_a);

        Assert.That(Notes(session), Is.EqualTo(new[] { "a:1" }), "The identity of the first is free again.");
    }

    [Test]
    public void AllVerbs_TakeSeveralAtOnce()
    {
        var step = 0;
        var rule = Rule((context, agency) =>
        {
            switch (step++)
            {
                case 0:
                    context.InsertAllLinked([KeyValuePair.Create<object, object>(1, new Note("x", "1")), KeyValuePair.Create<object, object>(2, new Note("x", "2"))]);
                    break;
                case 1:
                    context.UpdateAllLinked([KeyValuePair.Create<object, object>(1, new Note("x", "one")), KeyValuePair.Create<object, object>(2, new Note("x", "two"))]);
                    break;
                default:
                    context.RetractAllLinked(context.GetLinkedKeys().Select(k => KeyValuePair.Create(k, context.GetLinked(k)!)).ToArray());
                    break;
            }
        });
        var session = RecordedSession.Of(rule).Insert(_a);
        session.Fire();
        Assert.That(Notes(session), Is.EquivalentTo(new[] { "x:1", "x:2" }));
        session.Update(_a).Fire();
        Assert.That(Notes(session), Is.EquivalentTo(new[] { "x:one", "x:two" }));
        session.Update(_a).Fire();
        Assert.That(Notes(session), Is.Empty);
    }

    private static IEnumerable<string> Notes(RecordedSession session) => session.Session.Query<Note>().Select(n => n.ToString());

    private static IRuleDefinition Rule(Action<IContext, Agency> action) => Element.RuleDefinition(
        "keyed",
        "",
        0,
        Element.AndGroup(Built.Pattern<Agency>("agency")),
        Element.ActionGroup(Element.Action((IContext context, Agency agency) => action(context, agency))));

    private sealed class NotesUnits : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency);
            Then().Do(ctx => Link(ctx, agency));
        }

        private static void Link(IContext context, Agency agency)
        {
            foreach (var key in context.GetLinkedKeys().Where(k => !agency.Units.Contains((string)k)).ToArray())
            {
                context.RetractLinked(key, context.GetLinked(key)!);
            }

            foreach (var unit in agency.Units)
            {
                if (context.GetLinked(unit) is { } note)
                {
                    context.UpdateLinked(unit, note);
                }
                else
                {
                    context.InsertLinked(unit, new Note(agency.Name, unit));
                }
            }
        }
    }
}
