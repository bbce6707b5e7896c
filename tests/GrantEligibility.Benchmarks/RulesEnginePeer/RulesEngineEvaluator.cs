using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using RulesEngine.Models;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>
/// The regime as workflows of Microsoft RulesEngine: a rule for each of its rule classes. What follows from other
/// conclusions is found in stages, and each stage tests what those before it concluded.
/// </summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class RulesEngineEvaluator
{
    private readonly WorkflowRunner _workflows = new();

    internal PeerAnswer Evaluate(EligibilityQuestion asked)
    {
        var question = new QuestionFacts(asked);
        var cases = CaseFacts.Of(question, asked.Profile);
        _workflows.Conclude("standing", cases[0].Input, question, Conclusions.OnQuestion, question);
        foreach (var @case in cases)
        {
            Judge(@case);
        }

        var statuses = Array.ConvertAll(question.Requirements, requirement => StatusOf(requirement, question));
        question.Answers.AddRange(statuses);
        var areCombined = _workflows.Succeeding("outcome", question.Input, question).Count > 0;
        return areCombined
            ? new(OutcomeOf(statuses.Max()), statuses, question.Findings, question.Errors)
            : throw new InvalidOperationException("No requirement decides.");
    }

    private void Judge(CaseFacts @case)
    {
        ConcludeOn(@case, "case");
        ConcludeOn(@case, "reach");
        PlaceCredentials(@case);
        ConcludeOn(@case, "gate");
        foreach (var verdict in @case.Verdicts)
        {
            _workflows.Conclude("beside", verdict.Input, verdict, Conclusions.OnVerdict, @case.Question);
        }

        Find(@case, "requirements", @case.Input);
        JudgeSubmission(@case);
    }

    private void PlaceCredentials(CaseFacts @case)
    {
        foreach (var credential in @case.Credentials ?? [])
        {
            ConcludeOn(credential, "credential");
            if (credential.IsListed)
            {
                ConcludeOn(credential, "listed");
                ConcludeOn(credential, "issued");
            }

            if (credential.IsIssued)
            {
                ConcludeOn(credential, "certificate");
            }

            if (credential.HasLapsed)
            {
                ConcludeOn(credential, "lapsed");
            }

            if (credential.LiveAs is not null)
            {
                ConcludeOn(credential, "live");
            }
        }

        foreach (var standing in @case.Standings)
        {
            ConcludeOn(standing, "governing");
        }
    }

    private void JudgeSubmission(CaseFacts @case)
    {
        foreach (var category in CategoryFacts.Of(@case))
        {
            foreach (var happened in category.Events ?? [])
            {
                ConcludeOn(happened, "event");
                if (happened.HasNature)
                {
                    ConcludeOn(happened, "nature");
                }

                if (happened.Force is not null)
                {
                    category.Standings.Add(happened);
                }
            }

            if (@case.IsSubmissionReached)
            {
                Find(@case, "category", category.Input);
            }
        }
    }

    private void ConcludeOn(CaseFacts @case, string workflow) =>
        _workflows.Conclude(workflow, @case.Input, @case, Conclusions.OnCase, @case.Question);

    private void ConcludeOn(CredentialFacts credential, string workflow) =>
        _workflows.Conclude(workflow, credential.Input, credential, Conclusions.OnCredential, credential.Case.Question);

    private void ConcludeOn(EventFacts happened, string workflow) =>
        _workflows.Conclude(workflow, happened.Input, happened, Conclusions.OnEvent, happened.Case.Question);

    private void Find(CaseFacts @case, string workflow, RuleParameter input)
    {
        foreach (var rule in _workflows.Succeeding(workflow, input, @case.Question))
        {
            @case.Question.Add(@case.Agency.Name, rule.RuleName);
        }
    }

    private RequirementStatus StatusOf(RequirementFacts requirement, QuestionFacts question) =>
        _workflows.Succeeding("answer", requirement.Input, question).Single().SuccessEvent switch
        {
            "heaviest" => requirement.Heaviest,
            var word => DecidingRequirements.StatusOf(word)!.Value,
        };

    private static Outcome OutcomeOf(RequirementStatus heaviest) => heaviest switch
    {
        RequirementStatus.NotMet => Outcome.NotEligible,
        RequirementStatus.Undetermined => Outcome.Undetermined,
        RequirementStatus.MetConditionally => Outcome.EligibleWithConditions,
        _ => Outcome.Eligible,
    };
}
