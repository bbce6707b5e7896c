using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace GrantEligibility.RuleEngine.Tests.Conventions;

/// <summary>Writes a member as the page of the surface writes it.</summary>
internal static class MemberText
{
    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor.GetParameters())})",
        MethodInfo method => $"{Modifiers(method)}{Name(method)}({Parameters(method.GetParameters())}): {TypeText.Of(method.ReturnType)}",
        PropertyInfo property => Property(property),
        EventInfo observed => $"event {observed.Name}: {TypeText.Of(observed.EventHandlerType!)}",
        FieldInfo field => Field(field),
        _ => throw new ArgumentException($"The page of the surface has no form for {member.MemberType} {member.Name}.", nameof(member)),
    };

    private static string Name(MethodInfo method)
        => method.IsGenericMethod ? $"{method.Name}<{TypeText.List(method.GetGenericArguments())}>" : method.Name;

    private static string Modifiers(MethodInfo method)
    {
        var access = method.IsPublic ? "" : "protected ";
        return method.IsDefined(typeof(ExtensionAttribute)) ? $"{access}ext " : method.IsStatic ? $"{access}static " : access;
    }

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true);
        var most = accessors.FirstOrDefault(accessor => accessor.IsPublic) ?? accessors[0];
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{Parameters(index)}]";
        var settable = property.SetMethod is { IsPublic: true } ? " (get, set)" : "";
        return $"{Modifiers(most)}{name}: {TypeText.Of(property.PropertyType)}{settable}";
    }

    // The page says neither the type of a constant nor that of a static field.
    private static string Field(FieldInfo field) => field switch
    {
        { DeclaringType.IsEnum: true } => $"{field.Name}={Value(field)}",
        { IsLiteral: true } => $"const {field.Name} = {Value(field)}",
        { IsStatic: true } => $"static {field.Name}",
        _ => $"{field.Name}: {TypeText.Of(field.FieldType)}",
    };

    private static string? Value(FieldInfo constant) => Convert.ToString(constant.GetRawConstantValue(), CultureInfo.InvariantCulture);

    private static string Parameters(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var passing = parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params "
            : "";
        var fallback = parameter.IsOptional ? $" = {parameter.RawDefaultValue ?? "null"}" : "";
        return $"{passing}{TypeText.Of(parameter.ParameterType)} {parameter.Name}{fallback}";
    }
}
