using System.Collections.Frozen;
using RulesEngine.Models;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>Runs workflows on one RulesEngine. Safe to use from several threads.</summary>
internal sealed class WorkflowRunner
{
    private static readonly List<Rule> None = [];

    private readonly RulesEngine.RulesEngine _engine = WorkflowFiles.Load();

    /// <summary>Runs a workflow and draws the conclusion of each rule that succeeds.</summary>
    internal void Conclude<T>(string workflow, RuleParameter input, T on, FrozenDictionary<string, Action<T>> conclusions, QuestionFacts question)
    {
        foreach (var rule in Succeeding(workflow, input, question))
        {
            conclusions[rule.SuccessEvent](on);
        }
    }

    /// <summary>The rules of a workflow that succeed on some facts. What cannot be evaluated is noted with the question.</summary>
    internal List<Rule> Succeeding(string workflow, RuleParameter input, QuestionFacts question)
    {
        List<Rule>? succeeding = null;
        var running = _engine.ExecuteAllRulesAsync(workflow, input);
        foreach (var result in running.IsCompletedSuccessfully ? running.Result : running.AsTask().GetAwaiter().GetResult())
        {
            if (result.IsSuccess)
            {
                (succeeding ??= []).Add(result.Rule);
            }
            else if (!string.IsNullOrEmpty(result.ExceptionMessage))
            {
                question.Errors.Add($"{result.Rule.RuleName}: {result.ExceptionMessage}");
            }
        }

        return succeeding ?? None;
    }
}
