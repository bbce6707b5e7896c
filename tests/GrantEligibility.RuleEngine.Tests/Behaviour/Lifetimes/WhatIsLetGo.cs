using System.Runtime.CompilerServices;
using NRules;
using NRules.Fluent.Dsl;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Lifetimes;

/// <summary>A session keeps nothing of facts that are gone, a factory nothing of its sessions: what the host lets go can be collected.</summary>
public sealed class WhatIsLetGo
{
    private static readonly Type[] Rules = [typeof(ReportsOfAgency), typeof(NotesAgency), typeof(Totals), typeof(Uncertified), typeof(SeesNote)];

    [Test]
    public void Fact_RetractedAfterFiring_IsCollected()
    {
        var session = RecordedSession.Compile(Rules).CreateSession();
        var gone = InsertFireAndRetract(session);

        AssertCollected(gone);
        Assert.That(session.Query<object>(), Is.Empty);
    }

    [Test]
    public void Fact_ReplacedByUpdate_IsCollected()
    {
        var session = RecordedSession.Compile(typeof(SeesNote)).CreateSession();
        var gone = InsertAndReplace(session);

        AssertCollected(gone);
        Assert.That(session.Query<Note>().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Fact_RetractedBeforeFiring_IsCollected()
    {
        var session = RecordedSession.Compile(Rules).CreateSession();
        var gone = InsertAndRetract(session);

        AssertCollected(gone);
        Assert.That(session.Fire(), Is.Zero);
    }

    [Test]
    public void Session_LetGo_IsCollectedWithItsFacts()
    {
        var factory = RecordedSession.Compile(Rules);
        var gone = UseSession(factory);

        AssertCollected(gone);
        Assert.That(factory.CreateSession().Fire(), Is.Zero);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] InsertFireAndRetract(ISession session)
    {
        object[] facts = [new Agency("a"), new Report("r", "a"), new Report("s", "a"), new Certificate("c", "a")];
        session.InsertAll(facts);
        session.Fire();
        var linked = session.Query<Note>().AsEnumerable().Select(n => new WeakReference(n)).ToArray();
        session.UpdateAll(facts);
        session.Fire();
        session.RetractAll(facts);
        session.Fire();
        return [.. facts.Select(f => new WeakReference(f)), .. linked];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] InsertAndRetract(ISession session)
    {
        object[] facts = [new Agency("a"), new Report("r", "a"), new Certificate("c", "a")];
        session.InsertAll(facts);
        session.RetractAll(facts);
        return [.. facts.Select(f => new WeakReference(f))];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] InsertAndReplace(ISession session)
    {
        var note = new Note("a", "text");
        session.Insert(note);
        session.Fire();
        session.Update(new Note("a", "text"));
        session.Fire();
        return [new WeakReference(note)];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference[] UseSession(ISessionFactory factory)
    {
        var session = factory.CreateSession();
        var facts = new object[] { new Agency("a"), new Report("r", "a") };
        session.InsertAll(facts);
        session.Fire();
        return [new WeakReference(session), .. facts.Select(f => new WeakReference(f))];
    }

    private static void AssertCollected(WeakReference[] references)
    {
        for (var i = 0; i < 5; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(references.Where(r => r.IsAlive).Select(r => r.Target!.ToString()), Is.Empty);
    }

    private sealed class ReportsOfAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            Report report = default!;
            When().Match(() => agency).Match(() => report, r => r.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class NotesAgency : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency, a => a.State == "IL");
            Then().Yield(_ => new Note(agency.Name, "noted"));
        }
    }

    private sealed class Totals : Rule
    {
        public override void Define()
        {
            IGrouping<string, Report> group = default!;
            When().Query(() => group, q => q.Match<Report>().GroupBy(r => r.Agency).Where(g => g.Any()));
            Then().Yield(_ => new Note(group.Key, $"total {group.Count()}"));
        }
    }

    private sealed class Uncertified : Rule
    {
        public override void Define()
        {
            Agency agency = default!;
            When().Match(() => agency).Not<Certificate>(c => c.Agency == agency.Name);
            Then().Do(ctx => ctx.Nothing());
        }
    }

    private sealed class SeesNote : Rule
    {
        public override void Define()
        {
            Note note = default!;
            When().Match(() => note);
            Then().Do(ctx => ctx.Nothing());
        }
    }
}
