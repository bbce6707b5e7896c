using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>A finding on the law as of the day, with the body that made it.</summary>
public sealed class LawFindingFacts
{
    internal LawFindingFacts(QuestionFacts question, LawConformityFinding finding)
    {
        Finding = finding.Finding;
        By = finding.By;
        On = finding.On;
        Body = finding.BodyId is { } id ? question.Options.Bodies.Find(id) : null;
        IsUncuredConflict = Finding == LawConformity.Conflict && !question.HasHappened(finding.CuredOn);
    }

    public LawConformity Finding { get; }

    public LawConformitySource By { get; }

    public DateOnly On { get; }

    /// <summary>Null: none is named, or the registry does not list it.</summary>
    public CredentialingBody? Body { get; }

    public bool IsUncuredConflict { get; }
}
