using System.Reflection;
using System.Runtime.CompilerServices;

namespace GateSim.Tests.Structure;

/// <summary>What users of the library can name: a line a type and a line a member, as in C#, in an order that does not depend on the files.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly NullabilityInfoContext Nulls = new();

    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(uint)] = "uint",
        [typeof(byte)] = "byte",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(char)] = "char",
    };

    public static string Of(Assembly assembly) => string.Concat(assembly.GetExportedTypes()
        .OrderBy(t => t.FullName, StringComparer.Ordinal)
        .Select(t => string.Concat(MembersOf(t).Order(StringComparer.Ordinal).Select(m => $"    {m}\n").Prepend($"{Heading(t)}\n"))));

    private static string Heading(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type.BaseType == typeof(MulticastDelegate) ? "delegate" : "class";
        var can = type is { IsAbstract: true, IsSealed: true } ? "static " : type is { IsAbstract: true, IsInterface: false } ? "abstract " : type is { IsSealed: true, IsClass: true } ? "sealed " : "";
        var based = type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum) ? $" : {Name(b)}" : "";
        return $"{type.Namespace}: {can}{kind} {Name(type)}{based}";
    }

    private static IEnumerable<string> MembersOf(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), System.Globalization.CultureInfo.InvariantCulture)}")
        : type.GetMembers(Declared).Where(m => m.GetCustomAttribute<CompilerGeneratedAttribute>() is null).Select(Line).OfType<string>();

    /// <summary>Null: users cannot see it.</summary>
    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo c when IsSeen(c) => $"{Seen(c)}new{Parameters(c)}",
        MethodInfo m when IsSeen(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)) =>
            $"{Seen(m)}{How(m)}{Type(m.ReturnType, Nulls.Create(m.ReturnParameter))} {m.Name}{Parameters(m)}",
        PropertyInfo p when p.GetAccessors(nonPublic: true).Any(IsSeen) && p.Name != "EqualityContract" =>
            $"{How(p.GetAccessors(nonPublic: true)[0])}{Type(p.PropertyType, Nulls.Create(p))} {p.Name} {{ {Accessor(p.GetMethod, "get; ")}{Accessor(p.SetMethod, IsInit(p) ? "init; " : "set; ")}}}",
        FieldInfo f when f.IsPublic || f.IsFamily => $"{(f.IsStatic ? "static " : "")}{Type(f.FieldType, Nulls.Create(f))} {f.Name}",
        EventInfo e when e.AddMethod is { } add && IsSeen(add) => $"event {Name(e.EventHandlerType!)} {e.Name}",
        _ => null,
    };

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Seen(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string How(MethodInfo method) =>
        method.IsStatic ? "static " : method.GetBaseDefinition() != method ? "override " : method.IsAbstract ? "abstract " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "";

    private static string Accessor(MethodInfo? accessor, string word) => accessor is not null && IsSeen(accessor) ? Seen(accessor) + word : "";

    private static bool IsInit(PropertyInfo property) => property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;

    private static string Parameters(MethodBase method) => $"({string.Join(", ", method.GetParameters().Select(p =>
        $"{(p.IsIn ? "in " : p.IsOut ? "out " : "")}{Type(p.ParameterType, Nulls.Create(p))} {p.Name}{(p.HasDefaultValue ? " = default" : "")}"))})";

    private static string Type(Type type, NullabilityInfo nulls) =>
        Name(type) + (!type.IsValueType && (nulls.ReadState is NullabilityState.Nullable || nulls.WriteState is NullabilityState.Nullable) ? "?" : "");

    private static string Name(Type type) =>
        Words.TryGetValue(type, out var word) ? word
        : Nullable.GetUnderlyingType(type) is { } value ? Name(value) + "?"
        : type.IsByRef ? Name(type.GetElementType()!) : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : (type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." : "") + type.Name.Split('`')[0]
            + (type.GenericTypeArguments.Length == 0 ? "" : $"<{string.Join(", ", type.GenericTypeArguments.Select(Name))}>");
}
