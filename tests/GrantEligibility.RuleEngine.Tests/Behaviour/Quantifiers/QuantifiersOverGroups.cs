using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Behaviour.Quantifiers;

/// <summary>Quantifiers over groups can only be built from elements.</summary>
public sealed class QuantifiersOverGroups
{
    private readonly Agency _a = new("a");
    private readonly Certificate _certificate = new("c", "a");
    private readonly Report _report = new("r", "a");

    private static PatternElement Agency => Built.Pattern<Agency>("agency");

    private static PatternElement Certificate =>
        Built.Pattern<Certificate>("certificate", Built.Test<Certificate, Agency>((certificate, agency) => certificate.Agency == agency.Name));

    private static PatternElement Report =>
        Built.Pattern<Report>("report", Built.Test<Report, Agency>((report, agency) => report.Agency == agency.Name));

    private static PatternElement ReportOfBody =>
        Built.Pattern<Report>("report", Built.Test<Report, Certificate>((report, certificate) => report.Agency == certificate.Body));

    [Test]
    public void NotAnd_HoldsUntilBothAreThere()
    {
        var session = RecordedSession.Of(Built.Rule("not both", Agency, Element.Not(Element.AndGroup(Certificate, Report)))).Insert(_a);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a" }));
        session.Insert(_certificate, _report);
        Assert.That(session.Session.Agenda.IsEmpty);

        Assert.That(session.Retract(_report).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void NotAnd_JoinedInside_ForbidsOnlyThePair()
    {
        var session = RecordedSession.Of(Built.Rule("no pair", Agency, Element.Not(Element.AndGroup(Certificate, ReportOfBody)))).Insert(_a, _certificate, _report);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a" }));
        var ofBody = new Report("s", "calea");
        session.Insert(ofBody);
        session.Retract(_certificate);

        Assert.That(session.Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void ExistsAnd_HoldsOnceWhateverTheNumberOfPairs()
    {
        var session = RecordedSession.Of(Built.Rule("both", Agency, Element.Exists(Element.AndGroup(Certificate, Report)))).Insert(_a, _certificate);
        Assert.That(session.Fire(), Is.Empty);
        Assert.That(session.Insert(_report, new Report("s", "a")).Fire(), Is.EqualTo(new[] { "a" }));
        Assert.That(session.Retract(_report).Fire(), Is.Empty);

        Assert.That(session.Insert(new Certificate("d", "a")).Fire(), Is.Empty);
    }

    [Test]
    public void NotOr_HoldsWhileNeitherIsThere()
    {
        var session = RecordedSession.Of(Built.Rule("neither", Agency, Element.Not(Element.OrGroup(Certificate, Report)))).Insert(_a, _certificate, _report);
        Assert.That(session.Fire(), Is.Empty);
        Assert.That(session.Retract(_certificate).Fire(), Is.Empty);

        Assert.That(session.Retract(_report).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void ExistsOr_HoldsWhileEitherIsThere()
    {
        var session = RecordedSession.Of(Built.Rule("either", Agency, Element.Exists(Element.OrGroup(Certificate, Report)))).Insert(_a);
        Assert.That(session.Fire(), Is.Empty);
        Assert.That(session.Insert(_certificate).Fire(), Is.Not.Empty.And.All.EqualTo("a"));
        session.Retract(_certificate);
        Assert.That(session.Session.Agenda.IsEmpty);

        Assert.That(session.Insert(_report).Fire(), Is.Not.Empty.And.All.EqualTo("a"));
    }

    [Test]
    public void NotNot_HoldsWhileItExists()
    {
        var session = RecordedSession.Of(Built.Rule("not none", Agency, Element.Not(Element.Not(Certificate)))).Insert(_a);
        Assert.That(session.Fire(), Is.Empty);
        Assert.That(session.Insert(_certificate).Fire(), Is.EqualTo(new[] { "a" }));
        session.Insert(new Certificate("d", "a")).Retract(_certificate);

        Assert.That(session.Fire(), Is.Empty);
    }

    [Test]
    public void NotExists_IsNot()
    {
        var session = RecordedSession.Of(Built.Rule("none", Agency, Element.Not(Element.Exists(Certificate)))).Insert(_a);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a" }));

        Assert.That(session.Insert(_certificate).Retract(_certificate).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void ExistsNot_IsNot()
    {
        var session = RecordedSession.Of(Built.Rule("none", Agency, Element.Exists(Element.Not(Certificate)))).Insert(_certificate, _a);
        Assert.That(session.Fire(), Is.Empty);

        Assert.That(session.Retract(_certificate).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void NotAndWithNotInside_MeansEachHasItsOther()
    {
        // No certificate without a report filed under the name of its body.
        var session = RecordedSession.Of(Built.Rule("covered", Agency, Element.Not(Element.AndGroup(Certificate, Element.Not(ReportOfBody))))).Insert(_a);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a" }));
        session.Insert(_certificate);
        Assert.That(session.Session.Agenda.IsEmpty);
        var ofBody = new Report("s", "calea");
        Assert.That(session.Insert(ofBody).Fire(), Is.EqualTo(new[] { "a" }));
        Assert.That(session.Retract(ofBody).Fire(), Is.Empty);

        Assert.That(session.Retract(_certificate).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void ForAll_SeveralPatterns_EachMustHoldOfEveryBaseFact()
    {
        var all = Element.ForAll(
            Built.Pattern<Certificate>("x", Built.Test<Certificate, Agency>((x, agency) => x.Agency == agency.Name)),
            [Built.Pattern<Certificate>("y", Built.Test<Certificate>(y => y.IsValid)), Built.Pattern<Certificate>("z", Built.Test<Certificate>(z => z.Body == "calea"))]);
        var session = RecordedSession.Of(Built.Rule("all", Agency, all)).Insert(_a, _certificate);
        Assert.That(session.Fire(), Is.EqualTo(new[] { "a" }));
        _certificate.Body = "other";
        session.Update(_certificate);
        Assert.That(session.Session.Agenda.IsEmpty);
        _certificate.Body = "calea";

        Assert.That(session.Update(_certificate).Fire(), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void NotForAll_HoldsWhileOneFails()
    {
        var all = Element.ForAll(Built.Pattern<Certificate>("x"), [Built.Pattern<Certificate>("y", Built.Test<Certificate>(y => y.IsValid))]);
        var session = RecordedSession.Of(Built.Rule("one fails", Agency, Element.Not(all))).Insert(_a, _certificate);
        Assert.That(session.Fire(), Is.Empty);
        _certificate.IsValid = false;
        Assert.That(session.Update(_certificate).Fire(), Is.EqualTo(new[] { "a" }));
        session.Insert(new Certificate("d", "b") { IsValid = false });
        Assert.That(session.Fire(), Is.Empty);
        session.Retract(_certificate);

        Assert.That(session.Fire(), Is.Empty);
    }
}
