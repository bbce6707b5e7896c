namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>The requirements of the order.</summary>
internal static class Texts
{
    internal static RequirementText Credential { get; } = new(
        "2(b)", "The agency holds, or is seeking, a credential of a certified independent body", ["EO 13929 § 2(b)", "DOJ Standards", "85 FR 37325"]);

    internal static RequirementText Law { get; } = new(
        "2(c)(i)", "The use-of-force policies comply with all applicable law", ["EO 13929 § 2(c)(i)", "85 FR 37326"]);

    internal static RequirementText Chokeholds { get; } = new(
        "2(c)(ii)", "Chokeholds are prohibited, save where deadly force is lawful", ["EO 13929 § 2(c)(ii)", "85 FR 37326"]);

    internal static RequirementText Submission { get; } = new(
        "3(d)", "The agency submits the information of § 3(b)", ["EO 13929 § 3(d)", "EO 13929 § 3(b)", "85 FR 37326"]);

    internal static RequirementText Topics { get; } = new(
        "2(c)", "A body should review force and de-escalation, performance management, and community engagement", ["EO 13929 § 2(c)", "85 FR 37325"]);

    internal static RequirementText Principles { get; } = new(
        "Standards", "A body may weigh the discretionary principles of the DOJ Standards", ["DOJ Standards", "EO 13929 § 2(c)"]);

    internal static RequirementText CoResponse { get; } = new(
        "4(b)", "Co-responder programmes are favoured in the use of resources", ["EO 13929 § 4(b)", "85 FR 37326-27"]);

    internal static RequirementText Purposes { get; } = new(
        "5(b)", "Programmes may favour the purposes of § 5(b)", ["EO 13929 § 5(b)", "85 FR 37327"]);
}
