using System.Collections.Frozen;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Certification;
using GrantEligibility.SafePolicing.InformationSubmission;
using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>What follows where a rule succeeds, by the word that the workflows give it as its success event.</summary>
internal static class Conclusions
{
    internal static FrozenDictionary<string, Action<QuestionFacts>> OnQuestion { get; } = Table<QuestionFacts>(
        ("in", q => q.IsInForce = true),
        ("out", q => q.IsInForce = false));

    internal static FrozenDictionary<string, Action<CaseFacts>> OnCase { get; } = Table<CaseFacts>(
        ("tested", k => k.IsTested = true),
        ("chokeholds satisfies", k => k.Add(MandatoryPoint.Chokeholds, Verdict.Satisfies)),
        ("chokeholds falls-short", k => k.Add(MandatoryPoint.Chokeholds, Verdict.FallsShort)),
        ("chokeholds unsettled", k => k.Add(MandatoryPoint.Chokeholds, Verdict.Unsettled)),
        ("law confirmed", k => k.IsLawConfirmed = true),
        ("law satisfies", k => k.Add(MandatoryPoint.AdherenceToLaw, Verdict.Satisfies)),
        ("law falls-short", k => k.Add(MandatoryPoint.AdherenceToLaw, Verdict.FallsShort)),
        ("law unsettled", k => k.Add(MandatoryPoint.AdherenceToLaw, Verdict.Unsettled)),
        ("agency inside", k => k.AgencyReach = Reach.Inside),
        ("agency outside", k => k.AgencyReach = Reach.Outside),
        ("agency unclear", k => k.AgencyReach = Reach.Unclear),
        ("award inside", k => k.AwardReach = Reach.Inside),
        ("award outside", k => k.AwardReach = Reach.Outside),
        ("award unclear", k => k.AwardReach = Reach.Unclear),
        ("fiscal-year inside", k => k.FiscalYearReach = Reach.Inside),
        ("fiscal-year outside", k => k.FiscalYearReach = Reach.Outside),
        ("fiscal-year unclear", k => k.FiscalYearReach = Reach.Unclear),
        ("gate applies", k => k.FundingGate = Gate.Applies),
        ("gate awaits-standards", k => k.FundingGate = Gate.AwaitsStandards),
        ("gate in-doubt", k => k.FundingGate = Gate.InDoubt),
        ("submission certain", k => (k.IsSubmissionReached, k.IsSubmissionCertain) = (true, true)),
        ("submission uncertain", k => k.IsSubmissionReached = true),
        ("credential open", k => k.IsCredentialOpen = true),
        ("certificate open", k => (k.IsCredentialOpen, k.MayCertificateBeHeld) = (true, true)));

    internal static FrozenDictionary<string, Action<CredentialFacts>> OnCredential { get; } = Table<CredentialFacts>(
        ("listed", c => c.IsListed = true),
        ("aged", c => c.IsAccreditationAged = true),
        ("issued", c => c.IsIssued = true),
        ("lapsed", c => c.HasLapsed = true),
        ("live held", c => c.LiveAs = CredentialForce.Held),
        ("live pending", c => c.LiveAs = CredentialForce.Pending),
        ("serves", c => c.Stands(c.LiveAs!.Value)),
        ("none", c => c.Stands(CredentialForce.None)),
        ("denied", c => c.Stands(CredentialForce.Denied)),
        ("unclear", c => c.Stands(CredentialForce.Unclear)),
        ("governs", c => c.Case.Governing.Add(c)));

    internal static FrozenDictionary<string, Action<VerdictFacts>> OnVerdict { get; } = Table<VerdictFacts>(
        ("decides", p => p.Weighs(Weight.Decides, hasCertificate: false)),
        ("decides against-certificate", p => p.Weighs(Weight.Decides, hasCertificate: true)),
        ("awaits-credential", p => p.Weighs(Weight.AwaitsCredential, hasCertificate: false)),
        ("awaits-certificate", p => p.Weighs(Weight.AwaitsCertificate, hasCertificate: false)),
        ("yields-to-certificate", p => p.Weighs(Weight.YieldsToCertificate, hasCertificate: true)),
        ("forecasts", p => p.Weighs(Weight.Forecasts, hasCertificate: false)));

    internal static FrozenDictionary<string, Action<EventFacts>> OnEvent { get; } = Table<EventFacts>(
        ("named", e => e.Is(named: true)),
        ("not-named", e => e.Is(named: false)),
        ("nature-unknown", e => e.Is(named: null)),
        ("submitted", e => e.Force = EventForce.Submitted),
        ("left-out", e => e.Force = EventForce.NotNamed),
        ("withheld", e => e.Force = EventForce.Withheld),
        ("missing", e => e.Force = EventForce.Missing),
        ("unclear", e => e.Force = EventForce.Unclear));

    private static FrozenDictionary<string, Action<T>> Table<T>(params (string Word, Action<T> Conclusion)[] rows) =>
        rows.ToFrozenDictionary(row => row.Word, row => row.Conclusion, StringComparer.Ordinal);
}
