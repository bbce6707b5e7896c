using GrantEligibility.Decisions;
using GrantEligibility.Regimes;
using RulesEngine.Models;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>One requirement that decides, and what was found on it.</summary>
public sealed class RequirementFacts
{
    private readonly QuestionFacts _question;

    internal RequirementFacts(QuestionFacts question, Requirement requirement)
    {
        _question = question;
        Requirement = requirement;
    }

    public Requirement Requirement { get; }

    public DateOnly AsOf => _question.AsOf;

    public bool IsRegimeOutOfForce => _question.IsInForce == false;

    public int Errors => _question.Errors.Count;

    /// <summary>How many findings decide.</summary>
    public int Deciding { get; private set; }

    /// <summary>The heaviest status found.</summary>
    internal RequirementStatus Heaviest { get; private set; }

    internal RuleParameter Input => new("r", this);

    internal void Add(RequirementStatus status)
    {
        Deciding++;
        Heaviest = status > Heaviest ? status : Heaviest;
    }
}
